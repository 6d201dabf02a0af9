import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/finding/finding.ts';
import { fileSettings } from '../src/lint/file-settings.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import { SETTINGS_RULE } from '../src/lint/settings-rule.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';
import type { OptionSpec, Rule } from '../src/rules/rule.ts';
import { readSources } from '../tools/read-sources.ts';
import { checker } from './support/checker.ts';

/** Rules that only a foreign file can break: their examples are those of the importers. */
const withoutExamples = ['import-loss'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  test.each(good.map((flow, index) => [index + 1, flow] as const))(
    'finds nothing in its good example %i',
    (_, flow) => {
      const findings = findingsIn(flow, rule);
      expect(findings.filter(({ ruleId }) => ruleId === id).map(told)).toEqual([]);
      expect(findings.filter(({ ruleId }) => ruleId === 'syntax').map(told)).toEqual([]);
    },
  );

  test.each(bad.map((example, index) => [index + 1, example] as const))(
    'finds exactly what its bad example %i says, with the calls that show it',
    (_, { flow, options, finds, calls = [] }) => {
      const findings = findingsIn(flow, rule, options);
      const own = findings.filter(({ ruleId }) => ruleId === id);
      expect(own.map(told)).toEqual(finds);
      expect(own.flatMap(({ call }) => call?.keys ?? [])).toEqual(calls);
      const syntax = findings.filter(({ ruleId }) => ruleId === 'syntax' && id !== 'syntax');
      expect(syntax.map(told)).toEqual([]);
    },
  );

  test('is shown right and wrong', () => {
    if (withoutExamples.includes(id)) return;
    expect(good.length).toBeGreaterThan(0);
    expect(bad.some(({ finds }) => finds.length > 0)).toBe(true);
  });

  test('uses each of its options in an example and keeps its defaults within their bounds', () => {
    const used = new Set(bad.flatMap(({ options }) => Object.keys(options ?? {})));
    expect(Object.keys(rule.options).filter((name) => !used.has(name))).toEqual([]);
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

/**
 * What linting an example finds with the rule on and all others as the preset `recommended` has
 * them: a comment that silences a rule must find that rule awake.
 */
function findingsIn(
  flow: string,
  rule: Rule,
  options: Rule['examples']['bad'][number]['options'] = {},
): readonly Finding[] {
  const change = {
    level: rule.severity === 'off' ? ('warning' as const) : undefined,
    options: new Map(
      Object.entries(options).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    ),
    from: 'its example',
  };
  const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
    rules: new Map([[rule.id, change]]),
    only: [],
    skip: [],
  });
  const path = 'example.ivr.yaml';
  const linted = lintSource(
    { path, text: flow },
    {
      format: 'presszero',
      rules,
      settings: fileSettings(settings, path, rules),
      inlineConfig: true,
      check: checker,
    },
  );
  expect(linted.crashes).toEqual([]);
  return linted.report.findings.filter(({ suppressed }) => suppressed === undefined);
}

/** A finding as examples write it: `line:column-line:column message`. */
function told({ place: { start, end }, message }: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
}

/** The bounds of a number are 0 and 1,000 where the option says nothing. */
function isWithinBounds({ default: value, min = 0, max = 1000 }: OptionSpec): boolean {
  return typeof value !== 'number' || (min <= value && value <= max);
}
