import { circleAhead } from '../analysis/circle-ahead.ts';
import { circleWords } from '../analysis/circle-words.ts';
import { circles } from '../analysis/circles.ts';
import { entries } from '../analysis/entries.ts';
import { round } from '../analysis/round.ts';
import { spins } from '../analysis/spins.ts';
import { stepOf } from '../analysis/step-of.ts';
import { whileWords } from '../analysis/while-words.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-exit-loop',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A circle that no caller can leave, whatever they press.',
  why: 'The caller goes round until they hang up: no person, no goodbye, no end.',
  remedy: 'Lead at least one option of the circle, and its silence, out to a person.',
  sources: [
    'W3C COGA, "Voice menu systems"',
    'FCC chair on "doom loops", October 2024, as quoted by ccmi.com (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { maxNoInput: unlimited, maxNoMatch: unlimited }
        steps:
          main: { type: menu, prompt: "For bills, press 1.", options: { "1": bills } }
          bills: { type: menu, prompt: "To go back, press 1. For a person, press 0.", options: { "1": main, "0": desk } }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { maxNoInput: unlimited, maxNoMatch: unlimited }
          steps:
            main: { type: menu, prompt: "For bills, press 1. For a person, press 0.", options: { "1": bills, "0": desk } }
            bills: { type: menu, prompt: "For your balance, press 1.", options: { "1": balance } }
            balance: { type: say, prompt: Your balance is fine., next: bills }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '5:88-5:91 No caller can leave "bills" -> "balance" -> "bills", to which "main" leads: give the circle a way out to a person',
        ],
        calls: ['1'],
      },
      {
        flow: dedent`
          presszero: 1
          start: language
          schedules: { office: { timezone: Europe/Madrid, open: { mon-fri: 09:00-17:00 } } }
          variables: { lang: { type: enum, values: [en, es], initial: en } }
          globals: { "0": gate }
          defaults: { exhausted: gate }
          steps:
            language: { type: menu, prompt: "For English, press 1. Para español, oprima el 2.", options: { "1": main, "2": { goto: main, set: { lang: "'es'" } } } }
            main: { type: menu, prompt: "To leave a message, press 1. For a person, press 2.", options: { "1": message, "2": wait } }
            wait: { type: say, prompt: One moment please., next: gate }
            gate: { type: hours, schedule: office, open: desk, closed: night }
            night: { type: branch, cases: [{ when: lang === 'es', goto: tips }], else: message }
            tips: { type: menu, prompt: "Para consejos, oprima el 1.", options: { "0": tips, "1": tip }, exhausted: tip }
            tip: { type: say, prompt: Mantenga la calma., next: tips }
            message: { type: voicemail, prompt: Please leave a message. }
            desk: { type: queue, prompt: Please hold., full: message, closed: message }
        `,
        finds: [
          '12:36-12:40 No caller can leave "tips" -> "tip" -> "tips", to which "night" leads while "office" is closed and lang = es: give the circle a way out to a person',
        ],
        calls: ['2,0'],
      },
    ],
  },
  *check({ facts }) {
    const states = facts.states();
    const endable = facts.endable();
    const stuck = facts.searched().map((mark, node) => mark & (1 - (endable[node] ?? 0)));
    if (!stuck.includes(1)) return;
    const { cost } = facts.search();
    const isStuck = (node: number): boolean => stuck[node] === 1;
    const isMove = Uint8Array.from(states.moveTo, (to) => (to < states.backBase ? 1 : 0));
    const found = circles(states, stuck, isMove);
    if (found.length === 0) return;
    const ahead = circleAhead(states, found);
    for (const entry of entries(states, cost, stuck)) {
      const circle = ahead(entry.node);
      // A call that spins on the spot is told by a rule of its own.
      if (circle === undefined || spins(states, circle)) continue;
      const from = stepOf(states, entry.from);
      const way = states.graph.ways[states.moveWay[entry.move] ?? -1];
      const at = way?.at ?? stepOf(states, entry.node)?.at;
      if (at === undefined) continue;
      const leads =
        from === undefined ? 'in which the call begins' : `to which "${stepName(from)}" leads`;
      const when = whileWords(states, cost, entry.node, isStuck);
      yield {
        at,
        message: `No caller can leave ${circleWords(states, round(states, circle, isMove))}, ${leads}${when}: give the circle a way out to a person`,
        call: facts.callBy(entry),
      };
    }
  },
});
