import type { OptionSpec, Rule } from '../rules/rule.ts';
import type { Tree } from '../text/tree.ts';
import { fieldsOf } from './fields-of.ts';
import { isLeftOut } from './is-left-out.ts';
import { readLevel } from './read-level.ts';
import type { Level, OptionValue, RuleChange } from './settings.ts';
import type { Teller } from './teller.ts';
import { UNSILENCED } from './unsilenced.ts';

/**
 * Reads what stands behind a rule's id: a level, or a list of a level and a map of options.
 *
 * A faulty part is told and left out, so that the rest still counts.
 *
 * @param from Who says so, for `RuleChange.from`.
 */
export function readRuleChange(
  tree: Tree,
  { rule, from, tell }: { rule: Rule; from: string; tell: Teller },
): RuleChange {
  const [levelTree, optionsTree, ...more] = tree.kind === 'list' ? tree.items : [tree];
  for (const item of more) tell(item.at, 'A level and a map of options are all: leave this out');
  if (levelTree === undefined) tell(tree.at, `Rule "${rule.id}" is given no level: ${LEVELS}`);
  return {
    level: levelTree === undefined ? undefined : levelOf(levelTree, rule, tell),
    options: optionsOf(optionsTree, rule, tell),
    from,
  };
}

const WHY_UNSILENCED = 'a file that cannot be read must not look like one without faults';
const LEVELS = 'write error, warning, info or off';

function levelOf(tree: Tree, rule: Rule, tell: Teller): Level | undefined {
  if (tree.kind !== 'scalar') {
    tell(tree.at, `Rule "${rule.id}" begins with no level: write one, as in [warning, { ... }]`);
    return undefined;
  }
  const read = readLevel(tree.text);
  if (read.level === undefined) {
    tell(tree.at, `"${tree.text}" is no level for rule "${rule.id}": ${read.advice}`);
  } else if (read.level !== 'error' && UNSILENCED.has(rule.id)) {
    tell(tree.at, `Rule "${rule.id}" is always an error: ${WHY_UNSILENCED}: leave this out`);
    return undefined;
  }
  return read.level;
}

function optionsOf(
  tree: Tree | undefined,
  rule: Rule,
  tell: Teller,
): ReadonlyMap<string, OptionValue> {
  if (isLeftOut(rule)) return new Map();
  const known = Object.keys(rule.options);
  const fields = fieldsOf(
    tree,
    { what: `The options of "${rule.id}"`, kind: `option of "${rule.id}"`, known },
    tell,
  );
  const options = new Map<string, OptionValue>();
  for (const [name, entry] of fields) {
    const spec = rule.options[name];
    if (spec === undefined) continue;
    const fault = faultOf(entry.value, spec);
    if (fault === undefined && entry.value.kind === 'scalar') {
      options.set(name, optionValue(entry.value, spec));
    } else {
      tell(entry.value.at, `Option "${name}" of "${rule.id}" is ${fault}`);
    }
  }
  return options;
}

/** What is wrong with an option's value, and what would be right; `undefined` when all is well. */
function faultOf(tree: Tree, spec: OptionSpec): string | undefined {
  if (tree.kind !== 'scalar') return `a ${tree.kind}: write ${wanted(spec)}`;
  const { value, text } = tree;
  switch (typeof spec.default) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `"${text}": write ${wanted(spec)}`;
    case 'number': {
      const isInside = typeof value === 'number' && leastOf(spec) <= value && value <= mostOf(spec);
      return isInside ? undefined : `"${text}": write ${wanted(spec)}`;
    }
    case 'string':
      return value === null ? `empty: write ${wanted(spec)}` : undefined;
  }
}

function optionValue(tree: Extract<Tree, { kind: 'scalar' }>, spec: OptionSpec): OptionValue {
  return typeof spec.default === 'string' ? tree.text : (tree.value ?? tree.text);
}

function wanted(spec: OptionSpec): string {
  if (typeof spec.default === 'boolean') return 'true or false';
  if (typeof spec.default === 'string') return `a text, such as "${spec.default}"`;
  const unit = spec.unit === undefined ? '' : ` (${spec.unit})`;
  return `a number from ${leastOf(spec)} to ${mostOf(spec)}${unit}`;
}

function leastOf(spec: OptionSpec): number {
  return spec.min ?? 0;
}

function mostOf(spec: OptionSpec): number {
  return spec.max ?? 1_000;
}
