import type { Rule } from '../rules/rule.ts';
import { safeJson } from '../text/safe-json.ts';
import { wrapped } from '../text/wrapped.ts';
import { defineCommand } from './command.ts';
import { lookOf } from './look-of.ts';
import { SETTINGS_FLAGS } from './settings-flags.ts';
import { show } from './show.ts';
import { storeOfFolder } from './store-of-folder.ts';
import { tellFaulty } from './tell-faulty.ts';

/** Lists the rules. */
export default defineCommand({
  name: 'rules',
  summary: 'List all rules with their severity',
  args: '',
  argsSay: '',
  flags: {
    format: {
      kind: 'text',
      short: 'f',
      value: 'FMT',
      choices: ['text', 'json'],
      says: 'Write a table for people, or JSON.',
      group: 'Options:',
    },
    config: SETTINGS_FLAGS.config,
    noConfig: SETTINGS_FLAGS.noConfig,
    safe: SETTINGS_FLAGS.safe,
  },
  examples: [
    { run: 'presszero rules', says: 'lists them for people' },
    { run: 'presszero rules --format json', says: 'lists them for programs' },
  ],
  async run({ flags }, world) {
    const { config, noConfig, safe } = flags;
    const store = await storeOfFolder({ config, noConfig, safe }, world);
    if (await tellFaulty(store, world)) return 2;
    const known = store.rules();
    if (flags.format === 'json') {
      world.out(safeJson({ version: 1, rules: known.map(ruleData) }));
      return 0;
    }
    const { columns } = lookOf(world, { color: 'never', quiet: false, toFile: false });
    show(world, table(known, columns));
    return 0;
  },
});

function table(rules: readonly Rule[], columns: number): readonly string[] {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const start = idWidth + LEVEL_WIDTH + 4;
  const lines = rules.flatMap(({ id, severity, summary }) => {
    const head = `${id.padEnd(idWidth)}  ${severity.padEnd(LEVEL_WIDTH)}  `;
    // In a narrow terminal the sentence stands below, not in a column of single words.
    if (columns - start < SENTENCE_MIN) {
      return [head.trimEnd(), ...wrapped(summary, columns - 4).map((line) => `    ${line}`)];
    }
    const [first = '', ...more] = wrapped(summary, columns - start);
    return [`${head}${first}`, ...more.map((line) => `${' '.repeat(start)}${line}`)];
  });
  return [...lines, '', ...wrapped('"presszero explain <rule>" says more of one.', columns)];
}

const LEVEL_WIDTH = 'warning'.length;
const SENTENCE_MIN = 30;

// Every key is always there: what may be absent is null.
function ruleData(rule: Rule) {
  const { id, severity, minimal, summary, why, remedy, sources, options, since, origin } = rule;
  return {
    id,
    severity,
    minimal: minimal ?? false,
    summary,
    why,
    remedy,
    sources,
    since,
    origin: origin ?? null,
    options: Object.entries(options).map(([name, spec]) => ({
      name,
      default: spec.default,
      unit: spec.unit ?? null,
      min: typeof spec.default === 'number' ? (spec.min ?? 0) : null,
      max: typeof spec.default === 'number' ? (spec.max ?? 1_000) : null,
      says: spec.says,
    })),
  };
}
