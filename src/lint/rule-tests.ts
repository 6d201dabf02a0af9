import type { CheckExpressions } from '../conditions/checked.ts';
import type { Finding } from '../finding/finding.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { fileSettings } from './file-settings.ts';
import { lintSource } from './lint-source.ts';
import { settleSettings } from './settle-settings.ts';

/**
 * The tests of a rule, made of its examples: in a good one it finds nothing, in a bad one exactly
 * what `finds` says, with the calls of `calls`; and its examples show it both right and wrong, and
 * each of its options.
 *
 * They fit every test runner: `for (const { name, run } of ruleTests(noFax)) test(name, run);`
 *
 * The flows are linted as a file is: with all rules of presszero beside, so that an example which
 * is no flow at all is noticed, too.
 *
 * @param options `check` checks the conditions of the examples; without it nobody does.
 */
export function ruleTests(rule: Rule, options: RuleTestOptions = {}): readonly RuleTest[] {
  const { good, bad } = rule.examples;
  return [
    ...good.map((flow, index): RuleTest => {
      const name = `${rule.id} finds nothing in its good example ${index + 1}`;
      return { name, run: () => refuse(name, differences({ flow, finds: [] }, rule, options)) };
    }),
    ...bad.map((example, index): RuleTest => {
      const name = `${rule.id} finds exactly what its bad example ${index + 1} says`;
      return { name, run: () => refuse(name, differences(example, rule, options)) };
    }),
    wholeness(rule),
  ];
}

/** One test of a rule. */
export type RuleTest = {
  /** What is so when it passes. */
  readonly name: string;
  /** @throws {Error} When it does not pass, with what was wanted and what is. */
  readonly run: () => void;
};

/** What the tests of a rule need besides the rule. */
export type RuleTestOptions = { readonly check?: CheckExpressions | undefined };

type BadExample = Rule['examples']['bad'][number];

function wholeness({ id, options, examples: { good, bad } }: Rule): RuleTest {
  const name = `${id} is shown right and wrong, with each of its options`;
  return {
    name,
    run() {
      const used = new Set(bad.flatMap((example) => Object.keys(example.options ?? {})));
      const unused = Object.keys(options).filter((option) => !used.has(option));
      refuse(name, [
        ...(good.length === 0 ? ['it has no good example'] : []),
        ...(bad.some(({ finds }) => finds.length > 0) ? [] : ['it has no bad example']),
        ...unused.map((option) => `no bad example gives the option "${option}"`),
      ]);
    },
  };
}

function refuse(name: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  throw new Error([`Not so: ${name}`, ...differences.map((line) => `  ${line}`)].join('\n'));
}

/** What an example finds otherwise than it says, a line each. */
function differences(
  { flow, finds, calls = [], options = {} }: BadExample,
  rule: Rule,
  { check }: RuleTestOptions,
): readonly string[] {
  const { report, crashes } = lintSource({ path: PATH, text: flow }, setupOf(rule, options, check));
  const found = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const own = found.filter(({ ruleId }) => ruleId === rule.id);
  const unreadable = found.filter(({ ruleId }) => ruleId === 'syntax' && rule.id !== 'syntax');
  return [
    ...crashes.map(({ ruleId, error }) => `rule "${ruleId}" failed with "${error}"`),
    ...unreadable.map((finding) => `this is no flow: ${told(finding)}`),
    ...unlike('finding', finds, own.map(told)),
    ...unlike(
      'call',
      calls,
      own.flatMap(({ call }) => (call === undefined ? [] : [call.keys])),
    ),
  ];
}

const PATH = 'example.ivr.yaml';

/** The rule is on, and all others are as the preset `recommended` has them. */
function setupOf(
  rule: Rule,
  options: NonNullable<BadExample['options']>,
  check: CheckExpressions | undefined,
) {
  const known = [...rules.filter(({ id }) => id !== rule.id), rule];
  const change = {
    level: rule.severity === 'off' ? ('warning' as const) : undefined,
    options: new Map(
      Object.entries(options).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    ),
    from: 'its example',
  };
  const commandLine = { rules: new Map([[rule.id, change]]), only: [], skip: [] };
  const settled = settleSettings([{ kind: 'preset', id: 'recommended' }], known, commandLine);
  const settings = fileSettings(settled, PATH, known);
  return { format: 'presszero' as const, rules: known, settings, inlineConfig: true, check };
}

/** A finding as examples write it: `line:column-line:column message`. */
function told({ place: { start, end }, message }: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
}

function unlike(
  what: string,
  wanted: readonly string[],
  found: readonly string[],
): readonly string[] {
  const isAlike =
    wanted.length === found.length && wanted.every((line, index) => line === found[index]);
  if (isAlike) return [];
  const missing = wanted.filter((line) => !found.includes(line));
  const surplus = found.filter((line) => !wanted.includes(line));
  if (missing.length + surplus.length === 0) return [`the ${what}s come in another order`];
  return [
    ...missing.map((line) => `wanted ${what}: ${line}`),
    ...surplus.map((line) => `found ${what}: ${line}`),
  ];
}
