import type { OptionSpec, Rule } from '../rules/rule.ts';
import { wrapped } from '../text/wrapped.ts';

/** The page of a rule as lines for a terminal; the same parts as on its page in the docs. */
export function ruleLines(rule: Rule, columns: number): readonly string[] {
  const indented = (text: string) =>
    wrapped(text, columns - INDENT.length).map((line) => `${INDENT}${line}`);
  const options = Object.entries(rule.options).flatMap(([name, spec]) => [
    `${INDENT}${name}: ${spec.default} (${bounds(spec)})`,
    ...indented(spec.says).map((line) => `${INDENT}${line}`),
  ]);
  const good = rule.examples.good.flatMap((flow) => [...flowLines(flow), '']);
  const bad = rule.examples.bad.flatMap(({ flow, options: given = {}, finds }) => [
    ...Object.entries(given).map(([name, value]) => `${INDENT}with ${name}: ${value}`),
    ...flowLines(flow),
    ...(finds.length === 0 ? ['finds nothing'] : finds).flatMap((line) => indented(`=> ${line}`)),
    '',
  ]);
  return [
    `${rule.id} (${levelOf(rule)}, since ${rule.since})`,
    ...(rule.origin === undefined ? [] : [`a rule of your own, in ${rule.origin}`]),
    '',
    ...wrapped(rule.summary, columns),
    ...part('Why it matters', indented(rule.why)),
    ...part('What to do', indented(rule.remedy)),
    ...part('Options', options),
    ...part('Right', good.slice(0, -1)),
    ...part('Wrong', bad.slice(0, -1)),
    ...part('Sources', rule.sources.flatMap(indented)),
  ];
}

const INDENT = '  ';

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function flowLines(flow: string): readonly string[] {
  return flow
    .trimEnd()
    .split('\n')
    .map((line) => `${INDENT}${INDENT}${line}`);
}

function levelOf({ severity, minimal }: Rule): string {
  const level = severity === 'off' ? 'off unless asked for' : severity;
  return minimal === true ? `${level}, also in the preset minimal` : level;
}

function bounds(spec: OptionSpec): string {
  if (typeof spec.default === 'boolean') return 'true or false';
  if (typeof spec.default === 'string') return 'a text';
  const unit = spec.unit === undefined ? '' : ` ${spec.unit}`;
  return `${spec.min ?? 0} to ${spec.max ?? 1_000}${unit}`;
}
