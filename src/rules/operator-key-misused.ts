import { canReach } from '../analysis/can-reach.ts';
import type { Facts } from '../analysis/facts.ts';
import { isOnDuty } from '../analysis/is-on-duty.ts';
import { pressed } from '../analysis/pressed.ts';
import { statesAfter } from '../analysis/states-after.ts';
import { statesOnDuty } from '../analysis/states-on-duty.ts';
import type { Target } from '../model/outcome.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { dedent } from '../text/dedent.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'operator-key-misused',
  since: '0.1.0',
  severity: 'error',
  summary: 'The operator key leads to something other than a person.',
  why: 'Who presses 0 wants a person. Another menu, a recording or a voicemail in office hours breaks the one promise that all phones share.',
  remedy:
    'Lead the key to a queue or a transfer that a person answers, and give its present target another key.',
  sources: [
    'W3C COGA, "Voice menu systems": 0 for a person, never for anything else',
    'GetHuman earcon standard, no. 1',
  ],
  options: {
    key: { default: '0', says: 'The key that callers press for a person.' },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For times, press 1. For a person, press 0.", options: { "1": times, "0": hold } }
          times: { type: say, prompt: We are open from nine to five., next: main }
          hold: { type: say, prompt: One moment please., next: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
      dedent`
        presszero: 1
        start: main
        schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For times, press 1. For a person, press 0.", options: { "1": times, "0": desk } }
          times: { type: say, prompt: We are open from nine to five., next: main }
          desk: { type: hours, schedule: office, open: line, closed: message }
          line: { type: queue, prompt: Please hold., full: message, closed: message }
          message: { type: voicemail, prompt: Please leave a message. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          schedules: { office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } } }
          defaults: { exhausted: line }
          steps:
            main: { type: menu, prompt: "For times, press 1. For a person, press 0.", options: { "1": times, "0": desk } }
            times: { type: say, prompt: We are open from nine to five., next: main }
            desk: { type: hours, schedule: office, open: times, closed: message }
            line: { type: queue, prompt: Please hold., full: message, closed: message }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        finds: [
          '6:100-6:103 Key "0" of "main" leads to "desk" instead of a person: keep it for one',
        ],
        calls: ['0'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For a person, press 1. For times, press 0.", options: { "1": desk, "0": times } }
            times: { type: say, prompt: We are open from nine to five., next: main }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '5:99-5:102 Key "0" of "main" leads to "times" instead of a person: keep it for one',
        ],
        calls: ['0'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For a person, press 1. To hear this again, press 9.", options: { "1": desk, "9": repeat } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        options: { key: '9' },
        finds: [
          '5:108-5:111 Key "9" of "main" leads to "repeat" instead of a person: keep it for one',
        ],
        calls: ['9'],
      },
    ],
  },
  *check({ flow, facts }, { key }) {
    if (flow.role === 'part') return;
    const { steps, ways, wayFrom, wayTo } = facts.graph();
    const states = facts.states();
    const goals = [END.human, END.left, ...offDuty(facts)];
    const helps = canReach(facts.into(), goals, undefined, facts.unaskedMoves());
    const told = new Set<Span>();
    for (let index = 0; index < ways.length; index += 1) {
      const way = ways[index];
      if (way?.name !== key || (way.kind !== 'option' && way.kind !== 'global')) continue;
      const { at, target } = way;
      if (told.has(at)) continue;
      const menu = steps[wayFrom[index] ?? -1];
      const to = wayTo[index] ?? -1;
      // A target that does not exist is told elsewhere.
      if (menu?.type !== 'menu' || (to === -1 && !isBuiltIn(target))) continue;
      const node = statesOnDuty(facts, wayFrom[index] ?? -1).find(
        (from) => to === -1 || statesAfter(states, from, index).some((after) => helps[after] === 0),
      );
      if (node === undefined) continue;
      told.add(at);
      const step = steps[to];
      const where = step === undefined ? target.kind : stepName(step);
      yield {
        at,
        message: `Key "${key}" of "${stepName(menu)}" leads to "${where}" instead of a person: keep it for one`,
        call: pressed(facts.callTo(node), key),
      };
    }
  },
});

/** The states in which the flow has said that nobody is there: a key for a person may end there. */
function offDuty(facts: Facts): readonly number[] {
  const states = facts.states();
  if (states.valuations === 1) return [];
  const searched = facts.searched();
  const found: number[] = [];
  for (let node = FIRST_STATE; node < states.backBase; node += 1) {
    if (searched[node] === 1 && !isOnDuty(states, node)) found.push(node);
  }
  return found;
}

function isBuiltIn({ kind }: Target): boolean {
  return kind === 'back' || kind === 'repeat';
}
