import { describe, expect, test } from 'vitest';
import { ruleTests } from '../src/lint/rule-tests.ts';
import { SETTINGS_RULE } from '../src/lint/settings-rule.ts';
import { rules } from '../src/rules/index.ts';
import type { OptionSpec } from '../src/rules/rule.ts';
import { readSources } from '../tools/read-sources.ts';
import { checker } from './support/checker.ts';

/** Rules that only a foreign file can break: their examples are those of the importers. */
const withoutExamples = ['import-loss'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { bad } = rule.examples;

  if (!withoutExamples.includes(id)) {
    for (const { name, run } of ruleTests(rule, { check: checker })) test(name, run);
  }

  test('keeps the defaults of its options within their bounds', () => {
    const outside = Object.entries(rule.options).filter(([, spec]) => !isWithinBounds(spec));
    expect(outside).toEqual([]);
  });

  test('speaks in whole sentences and names its sources', () => {
    const texts = [rule.summary, rule.why, rule.remedy];
    expect(texts.filter((text) => !/^\p{Lu}.*[.?]$/su.test(text))).toEqual([]);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect([...texts, ...rule.sources].filter((text) => text.includes('TODO'))).toEqual([]);
  });

  test('says in a line what is and what would be right, without a full stop', () => {
    const messages = bad.flatMap(({ finds }) => finds).map((find) => find.replace(/^\S+ /, ''));
    expect(messages.filter((message) => /\n|\.$/.test(message))).toEqual([]);
  });
});

describe('all rules', () => {
  test('stand in files of their ids, in the order of their ids', () => {
    const files = [...readSources('.')]
      .filter(([path, text]) => path.startsWith('rules/') && /^export default define/m.test(text))
      .map(([path]) => path);
    expect(rules.map(({ id }) => `rules/${id}.ts`)).toEqual(files.sort());
  });

  test('have names of their own', () => {
    const ids = [...rules, SETTINGS_RULE].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('have a check, unless the readers tell their faults', () => {
    const idle = rules.filter(
      ({ check, toldBy }) => (check === undefined) !== (toldBy === 'reader'),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('come with a version of the form 1.2.3', () => {
    expect(rules.filter(({ since }) => !/^\d+\.\d+\.\d+$/.test(since))).toEqual([]);
  });
});

/** The bounds of a number are 0 and 1,000 where the option says nothing. */
function isWithinBounds({ default: value, min = 0, max = 1000 }: OptionSpec): boolean {
  return typeof value !== 'number' || (min <= value && value <= max);
}
