import { sureOfPerson } from '../analysis/sure-of-person.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'human-not-guaranteed',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Whether callers reach a person hangs on what a back end answers, whatever they press.',
  why: 'A person can be reached on a good day, and on no other: the day the look-up fails, no key helps.',
  remedy: 'Lead every answer of a back end to a step from which a key leads to a person.',
  sources: [
    'our choice: a caller who does everything right reaches a person whatever back ends answer',
    'Alur, Henzinger and Kupferman, "Alternating-time temporal logic": <<caller>> F person (secondary source)',
  ],
  options: {
    failures: {
      default: 0,
      unit: 'failures',
      min: 0,
      max: 5,
      says: 'How many queues and transfers may fail to bring a person in one call.',
    },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: find
        defaults: { exhausted: desk }
        steps:
          find: { type: lookup, service: accounts, outcomes: { ok: main, unknown: main } }
          main: { type: menu, prompt: "For your balance, press 1. For a person, press 0.", options: { "1": balance, "0": desk } }
          balance: { type: say, prompt: Your balance is fine., next: main }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: find }
          steps:
            main: { type: menu, prompt: "For your balance, press 1. For a person, press 0.", options: { "1": balance, "0": find } }
            balance: { type: say, prompt: Your balance is fine., next: main }
            find: { type: lookup, service: accounts, outcomes: { ok: desk, unknown: sorry } }
            sorry: { type: say, prompt: We do not know your account., next: main }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '7:66-7:73 No caller is sure of a person: whatever they press, none is reached when "find" answers "unknown": lead that to one',
        ],
        calls: ['0'],
      },
      {
        flow: dedent`
          presszero: 1
          start: first
          steps:
            first: { type: queue, prompt: Please hold., timedOut: second }
            second: { type: queue, prompt: Please hold on., timedOut: bye }
            bye: { type: hangup }
        `,
        options: { failures: 2 },
        finds: [
          '5:51-5:59 No caller is sure of a person: whatever they press, none is reached when queue "first" times out and queue "second" times out: lead that to one',
        ],
        calls: ['_,_'],
      },
    ],
  },
  *check({ flow, facts }, { failures }) {
    if (flow.role === 'part' || flow.start === undefined) return;
    const { cost } = facts.search();
    const helped = facts.helped();
    const states = facts.states();
    // Where nobody can be reached at all, that is told by another rule.
    if (!states.starts.some((node) => helped[node] === 1 && cost[node] !== -1)) return;
    const unsure = sureOfPerson(facts, failures);
    if (unsure === undefined) return;
    const { at, given, call } = unsure;
    const when = given.length === 0 ? '' : ` when ${given.join(' and ')}`;
    yield {
      at,
      message: `No caller is sure of a person: whatever they press, none is reached${when}: lead that to one`,
      call,
    };
  },
});
