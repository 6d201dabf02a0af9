import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'too-many-states',
  since: '0.1.0',
  severity: 'info',
  summary: 'The flow tells more apart than lint looks at, so some conditions are taken as either.',
  why: 'What is said of such a flow holds for conditions that may go either way, which is more than its calls can do: faults may be told that no call shows, and some be missed.',
  remedy:
    'Ask "presszero prove", which looks at more states at once, or compare a variable with fewer values.',
  sources: ['our choice: what was not looked at is said, never passed over'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        variables: { score: { type: number, min: 0, max: 10, from: caller } }
        steps:
          gate: { type: branch, cases: [{ when: score < 3, goto: desk }], else: desk }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: crowded(),
        finds: [
          '2:8-2:12 There are too many states to tell "score_of_e" apart, so that what depends on them is taken as either: ask "presszero prove"',
        ],
      },
    ],
  },
  *check({ flow, facts }) {
    const { givenUp } = facts.space();
    if (givenUp.length === 0 || flow.start === undefined) return;
    const names = givenUp.map((name) => `"${name}"`).join(', ');
    yield {
      at: flow.start.at,
      message: `There are too many states to tell ${names} apart, so that what depends on them is taken as either: ask "presszero prove"`,
    };
  },
});

/** A flow whose conditions compare five numbers with four values each. */
function crowded(): string {
  const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `score-of-${name}`.replaceAll('-', '_'));
  const variables = names.map(
    (name) => `  ${name}: { type: number, min: 0, max: 100, from: caller }`,
  );
  const cases = names.flatMap((name) =>
    [10, 20, 30, 40].map((value) => `{ when: ${name} === ${value}, goto: desk }`),
  );
  return [
    'presszero: 1',
    'start: gate',
    'variables:',
    ...variables,
    'steps:',
    `  gate: { type: branch, cases: [${cases.join(', ')}], else: desk }`,
    '  desk: { type: queue, prompt: Please hold. }',
    '',
  ].join('\n');
}
