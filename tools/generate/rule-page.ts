import type { OptionSpec, Rule } from '../../src/rules/rule.ts';

/** The page of one rule: what stands in the rule's file, in the same order. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, remedy, sources, since, examples } = rule;
  return [
    `<!-- Written by \`npm run generate\` from src/rules/${id}.ts: change that file, not this one. -->`,
    `# ${id}`,
    summary,
    `${severityLine(rule)} Since ${since}.`,
    '## Why it matters',
    why,
    '## What to do',
    remedy,
    ...optionsPart(rule),
    ...(examples.good.length === 0 ? [] : ['## Right', ...examples.good.map(yamlBlock)]),
    ...(examples.bad.length === 0 ? [] : ['## Wrong', ...examples.bad.flatMap(badExample)]),
    '## Sources',
    sources.map((source) => `- ${source}`).join('\n'),
  ]
    .map((part) => `${part.trim()}\n`)
    .join('\n');
}

function severityLine({ id, severity, minimal }: Rule): string {
  const level =
    severity === 'off'
      ? `Off unless asked for: \`rules: { ${id}: warning }\`.`
      : `Severity: **${severity}**.`;
  return minimal ? `${level} In the preset \`minimal\`, too.` : level;
}

function optionsPart({ id, severity, options }: Rule): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, spec]) =>
      `| \`${name}\` | \`${written(spec.default)}\` | ${bounds(spec)} | ${spec.says} |`,
  );
  if (rows.length === 0) return [];
  const level = severity === 'off' ? 'warning' : severity;
  const values = Object.entries(options).map(([name, spec]) => `${name}: ${written(spec.default)}`);
  return [
    '## Options',
    ['| option | default | may be | meaning |', '|---|---|---|---|', ...rows].join('\n'),
    'In the settings, as it is when nobody says anything:',
    yamlBlock(`rules:\n  ${id}: [${level}, { ${values.join(', ')} }]`),
  ];
}

/** A value as a file of settings writes it: a text such as `"0"` needs its quotes. */
function written(value: unknown): string {
  return JSON.stringify(value);
}

/** What a value may be; the bounds that hold where nothing is said are those of `OptionSpec`. */
function bounds(spec: OptionSpec): string {
  if (typeof spec.default === 'boolean') return '`true` or `false`';
  if (typeof spec.default === 'string') return 'text';
  const { min = 0, max = 1000, unit } = spec;
  const range = `${grouped(min)} to ${grouped(max)}`;
  return unit === undefined ? range : `${range} ${unit}`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

function badExample(bad: Rule['examples']['bad'][number]): readonly string[] {
  const given = Object.entries(bad.options ?? {}).map(
    ([name, value]) => `\`${name}: ${written(value)}\``,
  );
  const calls = bad.calls ?? [];
  return [
    ...(given.length === 0 ? [] : [`With ${given.join(', ')}:`]),
    yamlBlock(bad.flow),
    bad.finds.length === 0 ? 'finds nothing.' : `\`\`\`text\n${bad.finds.join('\n')}\n\`\`\``,
    ...(calls.length === 0 ? [] : [callsLine(calls)]),
  ];
}

function callsLine(calls: readonly string[]): string {
  const shown = calls.map((keys) => (keys === '' ? 'no key at all' : `\`${keys}\``)).join(', ');
  return calls.length === 1
    ? `The call that shows it: ${shown}.`
    : `The calls that show it: ${shown}.`;
}

function yamlBlock(flow: string): string {
  return `\`\`\`yaml\n${flow.trimEnd()}\n\`\`\``;
}
