import { type Entry, entries } from '../analysis/entries.ts';
import type { Facts } from '../analysis/facts.ts';
import { isOnDuty } from '../analysis/is-on-duty.ts';
import { stepOf } from '../analysis/step-of.ts';
import { whileWords } from '../analysis/while-words.ts';
import type { Flow } from '../model/flow.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'human-unreachable',
  since: '0.1.0',
  severity: 'error',
  summary: 'From some point of the call on, nobody can be reached, whatever the caller presses.',
  why: 'The one thing that callers hold against phone menus more than anything else: there is no way to a person.',
  remedy:
    'Give the menu a key that leads to a person, and lead "exhausted" there too. While nobody is on duty a voicemail or a callback will do.',
  sources: [
    'W3C COGA, "Voice menu systems"',
    'GetHuman earcon standard, no. 1: the caller must always be able to reach an operator by 0',
    'Spain, Ley 10/2025, art. 8 (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": bills, "0": desk } }
          bills: { type: menu, prompt: "For your balance, press 1. For a person, press 0.", options: { "1": balance, "0": desk } }
          balance: { type: say, prompt: Your balance is fine. Goodbye., next: bye }
          bye: { type: hangup, outcome: resolved }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: bye }
          steps:
            main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": bills, "0": desk } }
            bills: { type: menu, prompt: "For your balance, press 1.", options: { "1": balance } }
            balance: { type: say, prompt: Your balance is fine., next: bills }
            bye: { type: hangup }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '5:88-5:91 Once key "1" of "main" leads to "bills", no caller can reach a person any more: give "bills" a key to one',
        ],
        calls: ['1'],
      },
      {
        flow: dedent`
          presszero: 1
          start: hello
          steps:
            hello: { type: say, prompt: The office is open from nine to five., next: bye }
            bye: { type: hangup }
        `,
        finds: [
          '4:3-4:8 The call begins with "hello", and from there no caller can reach a person: lead a key or an outcome to one',
        ],
        calls: [''],
      },
      {
        flow: dedent`
          presszero: 1
          start: gate
          defaults: { exhausted: bye }
          variables: { tier: { type: enum, values: [standard, business], from: caller } }
          steps:
            gate:
              type: branch
              cases: [{ when: tier === 'standard', goto: faq }]
              else: desk
            faq: { type: menu, prompt: "For times, press 1.", options: { "1": bye } }
            bye: { type: hangup }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '8:15-8:19 Once case "tier === \'standard\'" of "gate" leads to "faq", no caller can reach a person any more while tier = standard: give "faq" a key to one',
        ],
        calls: [''],
      },
      {
        flow: dedent`
          presszero: 1
          start: language
          defaults: { exhausted: bye }
          schedules: { office: { timezone: Europe/Madrid, open: { mon-fri: 09:00-17:00 } } }
          variables: { lang: { type: enum, values: [en, es], initial: en } }
          steps:
            language: { type: menu, prompt: "For English, press 1. Para español, oprima el 2.", options: { "1": main, "2": { goto: main, set: { lang: "'es'" } } }, exhausted: main }
            main: { type: menu, prompt: "Press 0.", options: { "0": { goto: desk, when: lang === 'en' || hours.office === 'open' }, "1": bye } }
            bye: { type: hangup }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '7:109-7:112 Once key "2" of "language" leads to "main", no caller can reach a person any more while "office" is closed and lang = es: give "main" a key to one',
        ],
        calls: ['2'],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    const states = facts.states();
    const helped = facts.helped();
    const endable = facts.endable();
    const { cost } = facts.search();
    // Where the call cannot even end, another rule speaks.
    const lost = new Uint8Array(states.nodeCount);
    for (let node = FIRST_STATE; node < states.backBase; node += 1) {
      if (helped[node] === 0 && endable[node] === 1) lost[node] = 1;
    }
    if (!lost.includes(1)) return;
    const isLost = (node: number): boolean => lost[node] === 1;
    for (const entry of entries(states, cost, lost)) {
      if (!matters(flow, facts, entry)) continue;
      const step = stepOf(states, entry.node);
      if (step === undefined) continue;
      const from = stepOf(states, entry.from);
      const way = states.graph.ways[states.moveWay[entry.move] ?? -1];
      const name = `"${stepName(step)}"`;
      const when = whileWords(states, cost, entry.node, isLost);
      yield {
        at: way?.at ?? step.at,
        message:
          from === undefined || way === undefined
            ? `The call begins with ${name}, and from there no caller can reach a person${when}: lead a key or an outcome to one`
            : `Once ${wayWords(way.kind, way.name)} of "${stepName(from)}" leads to ${name}, no caller can reach a person any more${when}: give ${name} a ${step.type === 'menu' ? 'key' : 'way'} to one`,
        call: facts.callBy(entry),
      };
    }
  },
});

/**
 * Whether a designer would want to know. The start always matters, but for a foreign flow that takes
 * a message: mostly it is the voicemail behind another flow. A tail in which nothing more is asked is
 * how self-service ends, so it matters only where a key leads to being cut off while somebody is on
 * duty; silence, wrong keys, failing desks and back ends are other faults.
 */
function matters(flow: Flow, facts: Facts, { node, from, move }: Entry): boolean {
  if (from === -1) {
    return flow.format === 'presszero' || facts.endsIn(END.promised)[node] === 0;
  }
  if (facts.asksLater()[node] === 1) return true;
  const states = facts.states();
  const way = states.graph.ways[states.moveWay[move] ?? -1];
  if (way?.kind !== 'option' && way?.kind !== 'global') return false;
  return isOnDuty(states, node) && facts.endsIn(END.cutOff)[node] === 1;
}

function wayWords(kind: string, name: string): string {
  if (kind === 'option' || kind === 'global') return `key "${name}"`;
  if (kind === 'case') return name === 'else' ? '"else"' : `case "${name}"`;
  return `"${kind === 'outcome' ? name : kind}"`;
}
