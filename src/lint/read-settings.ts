import { readTree } from '../document/read-tree.ts';
import type { TreeRead } from '../document/tree-read.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Rule } from '../rules/rule.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Tree } from '../text/tree.ts';
import { fieldsOf } from './fields-of.ts';
import { isNothing } from './is-nothing.ts';
import { readRuleChange } from './read-rule-change.ts';
import type { Override, RuleChange, RuleChanges, SettingsFile } from './settings.ts';
import { SETTINGS_RULE } from './settings-rule.ts';
import type { Teller } from './teller.ts';
import { textsOf } from './texts-of.ts';

/**
 * Reads a file of settings, YAML or JSON; keeps what it understands and tells the rest as faults
 * of the rule `settings`, in the order of their places.
 *
 * Files that it builds on are only named, and so are files with rules; reading them is up to the
 * caller.
 *
 * @param rules All rules that it may speak of.
 * @param read What it says, where that is known already.
 */
export function readSettings(
  source: Source,
  rules: readonly Rule[],
  read: Pick<TreeRead, 'tree' | 'faults'> = readTree(source.text),
): SettingsRead {
  const { tree, faults: unread } = read;
  const faults: NamedFault[] = unread.map((fault) => ({ ...fault, rule: SETTINGS_RULE.id }));
  const tell: Teller = (at, message) => faults.push({ rule: SETTINGS_RULE.id, at, message });
  const index = lineIndex(source.text);
  const nameOf = (at: Span): string => {
    const { line, column } = index.positionOf(at.start);
    return `${source.path}:${line}:${column}`;
  };
  const fields = fieldsOf(
    tree,
    { what: 'The settings', kind: 'setting', known: SETTINGS_KEYS },
    tell,
  );
  const reading = { rules: new Map(rules.map((rule) => [rule.id, rule])), tell, nameOf };
  const texts = (key: 'extends' | 'files' | 'ignores' | 'customRules') => {
    const value = fields.get(key)?.value;
    return value === undefined || isNothing(value) ? undefined : textsOf(value, `"${key}"`, tell);
  };
  const settings: SettingsFile = {
    path: source.path,
    extends: texts('extends'),
    files: texts('files')?.map(({ value }) => value),
    ignores: (texts('ignores') ?? []).map(({ value }) => value),
    customRules: texts('customRules') ?? [],
    rules: merged(
      suppressionChanges(fields.get('suppressions')?.value, reading),
      ruleChanges(fields.get('rules')?.value, reading),
    ),
    overrides: overridesOf(fields.get('overrides')?.value, reading),
  };
  return { settings, faults: faults.toSorted((a, b) => a.at.start - b.at.start) };
}

/** A file of settings and its faults. */
export type SettingsRead = {
  readonly settings: SettingsFile;
  readonly faults: readonly NamedFault[];
};

type Reading = {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tell: Teller;
  /** The name of a place, for people. */
  readonly nameOf: (at: Span) => string;
};

const SETTINGS_KEYS = [
  '$schema',
  'extends',
  'files',
  'ignores',
  'customRules',
  'rules',
  'overrides',
  'suppressions',
] as const;

function ruleChanges(tree: Tree | undefined, { rules, tell, nameOf }: Reading): RuleChanges {
  const known = [...rules.keys()];
  const changes = new Map<string, RuleChange>();
  for (const [id, entry] of fieldsOf(tree, { what: '"rules"', kind: 'rule', known }, tell)) {
    const rule = rules.get(id);
    if (rule === undefined) continue;
    changes.set(id, readRuleChange(entry.value, { rule, from: nameOf(entry.key.at), tell }));
  }
  return changes;
}

function overridesOf(tree: Tree | undefined, reading: Reading): readonly Override[] {
  if (tree === undefined || isNothing(tree)) return [];
  const { tell } = reading;
  if (tree.kind !== 'list') {
    tell(tree.at, '"overrides" must be a list: begin each override with "- files:"');
    return [];
  }
  return tree.items.map((item) => {
    const shape = { what: 'An override', kind: 'key of an override', known: OVERRIDE_KEYS };
    const fields = fieldsOf(item, shape, tell);
    const files = fields.get('files')?.value;
    if (files === undefined) tell(item.at, 'This override names no files: add "files"');
    return {
      files: files === undefined ? [] : textsOf(files, '"files"', tell).map(({ value }) => value),
      rules: ruleChanges(fields.get('rules')?.value, reading),
    };
  });
}

const OVERRIDE_KEYS = ['files', 'rules'] as const;

/** `suppressions` is another way to speak of the two rules about comments that silence. */
function suppressionChanges(tree: Tree | undefined, reading: Reading): RuleChanges {
  const { rules, tell, nameOf } = reading;
  const shape = { what: '"suppressions"', kind: 'setting of "suppressions"', known: SILENCE_KEYS };
  const fields = fieldsOf(tree, shape, tell);
  const changes = new Map<string, RuleChange>();
  const unused = fields.get('reportUnused');
  const unusedRule = rules.get('unused-suppression');
  if (unused !== undefined && unusedRule !== undefined) {
    const from = nameOf(unused.key.at);
    changes.set(unusedRule.id, readRuleChange(unused.value, { rule: unusedRule, from, tell }));
  }
  const reason = fields.get('requireReason');
  if (reason === undefined) return changes;
  if (reason.value.kind === 'scalar' && typeof reason.value.value === 'boolean') {
    const options = new Map([['requireReason', reason.value.value]]);
    const from = nameOf(reason.key.at);
    changes.set('faulty-suppression', { level: undefined, options, from });
  } else {
    tell(reason.value.at, '"requireReason" must be true or false');
  }
  return changes;
}

const SILENCE_KEYS = ['requireReason', 'reportUnused'] as const;

/** Both, where `second` wins. */
function merged(first: RuleChanges, second: RuleChanges): RuleChanges {
  const changes = new Map(first);
  for (const [id, change] of second) {
    const earlier = first.get(id);
    const options = new Map([...(earlier?.options ?? []), ...change.options]);
    changes.set(id, { ...change, level: change.level ?? earlier?.level, options });
  }
  return changes;
}
