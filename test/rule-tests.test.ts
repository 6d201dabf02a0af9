import { describe, expect, it } from 'vitest';
import { ruleTests } from '../src/lint/rule-tests.ts';
import { defineRule, type Rule } from '../src/rules/rule.ts';

const GOOD = `presszero: 1
start: hello
steps:
  hello: { type: say, prompt: Welcome to the clinic., next: message }
  message: { type: voicemail, prompt: Leave a message. }
`;
const BAD = GOOD.replace('Welcome', 'Fax us. Welcome');
const FINDS = '4:3-4:8 Step "hello" speaks of a fax';

/** A rule of a clinic whose examples are as they should be. */
const noFax = defineRule({
  id: 'no-fax',
  since: '1.0.0',
  severity: 'off',
  summary: 'A prompt speaks of a fax.',
  why: 'Nobody has one.',
  remedy: 'Name an address.',
  sources: [],
  options: { word: { default: 'Fax', says: 'The word.' } },
  examples: {
    good: [GOOD],
    bad: [
      { flow: BAD, finds: [FINDS] },
      { flow: BAD, options: { word: 'Telex' }, finds: [] },
    ],
  },
  *check({ flow }, { word }) {
    for (const step of flow.steps.values()) {
      if (!JSON.stringify(step).includes(word)) continue;
      yield { at: step.at, message: `Step "${step.id}" speaks of a fax` };
    }
  },
});

/** The messages of the tests that do not pass. */
function failures(rule: Rule): readonly string[] {
  return ruleTests(rule).flatMap(({ run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return error instanceof Error ? [error.message] : [];
    }
  });
}

function shown(examples: Partial<Rule['examples']>): Rule {
  return { ...(noFax as Rule), examples: { ...noFax.examples, ...examples } };
}

describe('the tests of a rule', () => {
  it('pass when it finds exactly what its examples say, and say so in their names', () => {
    expect(failures(noFax)).toEqual([]);
    expect(ruleTests(noFax).map(({ name }) => name)).toEqual([
      'no-fax finds nothing in its good example 1',
      'no-fax finds exactly what its bad example 1 says',
      'no-fax finds exactly what its bad example 2 says',
      'no-fax is shown right and wrong, with each of its options',
    ]);
  });

  it('tell what was wanted and what was found', () => {
    const other = FINDS.replace('fax', 'telex');
    const [bad] = noFax.examples.bad;
    const options = noFax.examples.bad.slice(1);
    expect(failures(shown({ bad: [{ flow: BAD, finds: [other] }, ...options] }))).toEqual([
      `Not so: no-fax finds exactly what its bad example 1 says\n  wanted finding: ${other}\n  found finding: ${FINDS}`,
    ]);
    expect(failures(shown({ good: [GOOD, BAD] }))).toEqual([
      `Not so: no-fax finds nothing in its good example 2\n  found finding: ${FINDS}`,
    ]);
    expect(bad?.finds).toEqual([FINDS]);
  });

  it('tell of a call that is wanted and not there', () => {
    const bad = [{ flow: BAD, finds: [FINDS], calls: ['1'] }, ...noFax.examples.bad.slice(1)];
    expect(failures(shown({ bad }))).toEqual([expect.stringContaining('\n  wanted call: 1')]);
  });

  it('tell of findings in another order, or twice', () => {
    const two = BAD.replace('Leave', 'Fax, or leave');
    const finds = ['5:3-5:10 Step "message" speaks of a fax', FINDS];
    const bad = [{ flow: two, finds }, ...noFax.examples.bad.slice(1)];
    expect(failures(shown({ bad }))).toEqual([expect.stringContaining('come in another order')]);
    const twice = [{ flow: BAD, finds: [FINDS, FINDS] }, ...noFax.examples.bad.slice(1)];
    expect(failures(shown({ bad: twice }))).toHaveLength(1);
  });

  it('tell of an example that is no flow, and of a check that throws', () => {
    expect(failures(shown({ good: ['presszero: ['] }))).toEqual([
      expect.stringContaining('this is no flow: '),
    ]);
    const throwing: Rule = {
      ...(noFax as Rule),
      check() {
        throw new RangeError('no such step');
      },
    };
    expect(failures(throwing)[0]).toContain('rule "no-fax" failed with "RangeError: no such step"');
  });

  it('want examples of both kinds, and one for each option', () => {
    expect(failures(shown({ good: [], bad: [] }))).toEqual([
      [
        'Not so: no-fax is shown right and wrong, with each of its options',
        '  it has no good example',
        '  it has no bad example',
        '  no bad example gives the option "word"',
      ].join('\n'),
    ]);
  });
});
