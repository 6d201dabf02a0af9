import type { NamedFault } from '../../finding/fault.ts';
import type { MapTree, Tree } from '../../text/tree.ts';
import { treeText } from '../tree-text.ts';
import { treeValue } from '../tree-value.ts';
import type { Block, Exit } from './block.ts';
import { exitTarget } from './exit-target.ts';
import { flatValues } from './flat-values.ts';

/**
 * The blocks of a flow in the flow language, in the order of the file. An action without an
 * identifier cannot be led to: it is a fault, and left out. O(length).
 */
export function actionBlocks(flow: MapTree, faults: NamedFault[]): readonly Block[] {
  const actions = treeValue(flow, 'Actions');
  if (actions?.kind !== 'list') return [];
  const metadata = metadataById(flow);
  const blocks: Block[] = [];
  for (const action of actions.items) {
    const id = treeText(treeValue(action, 'Identifier'));
    if (id === undefined) {
      const message = 'An action has no "Identifier": give it one, so that others can lead to it';
      faults.push({ rule: 'syntax', at: firstUnit(action), message });
      continue;
    }
    const type = treeText(treeValue(action, 'Type')) ?? { value: '', at: id.at };
    const about = metadata.get(id.value);
    blocks.push({
      id,
      type: type.value,
      writtenType: type,
      name: treeText(treeValue(about, 'friendlyName'))?.value,
      parameters: flatValues(treeValue(action, 'Parameters')),
      shown: shownValues(about),
      exits: exitsOf(treeValue(action, 'Transitions')),
    });
  }
  return blocks;
}

function metadataById(flow: MapTree): ReadonlyMap<string, Tree> {
  const all = treeValue(flow, 'Metadata', 'ActionMetadata');
  if (all?.kind !== 'map') return new Map();
  return new Map(all.entries.map(({ key, value }) => [key.text, value]));
}

/** The names that the designer shows for ids, wherever a version of it has put them. */
function shownValues(about: Tree | undefined): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const [path, { value }] of flatValues(about)) {
    const parameter = /^parameters\.(.+)\.displayName$/.exec(path)?.[1] ?? OLDER.get(path);
    if (parameter !== undefined && value !== '') shown.set(parameter, value);
  }
  return shown;
}

const OLDER: ReadonlyMap<string, string> = new Map([
  ['queue.text', 'QueueId'],
  ['ContactFlow.text', 'ContactFlowId'],
  ['contactFlow.text', 'ContactFlowId'],
  ['Hours.text', 'HoursOfOperationId'],
  ['promptName', 'PromptId'],
]);

function exitsOf(transitions: Tree | undefined): readonly Exit[] {
  const exits: Exit[] = [];
  if (transitions?.kind !== 'map') return exits;
  for (const { key, value } of transitions.entries) {
    if (key.text === 'NextAction') {
      const target = exitTarget(value, key.at);
      exits.push({ kind: 'next', name: 'next', operator: '', at: key.at, target });
    } else if (value.kind === 'list' && key.text === 'Conditions') {
      for (const item of value.items) exits.push(conditionExit(item));
    } else if (value.kind === 'list' && key.text === 'Errors') {
      for (const item of value.items) exits.push(errorExit(item));
    }
  }
  // What a condition decides comes before what happens when none holds.
  const order: readonly Exit['kind'][] = ['condition', 'next', 'error'];
  return exits.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function conditionExit(tree: Tree): Exit {
  const condition = treeValue(tree, 'Condition');
  const operands = [...flatValues(treeValue(condition, 'Operands')).values()];
  const [first] = operands;
  const at = first?.at ?? firstUnit(condition ?? tree);
  return {
    kind: 'condition',
    name: operands.map(({ value }) => value).join(', '),
    operator: treeText(treeValue(condition, 'Operator'))?.value ?? '',
    at,
    target: exitTarget(treeValue(tree, 'NextAction'), at),
  };
}

function errorExit(tree: Tree): Exit {
  const type = treeText(treeValue(tree, 'ErrorType'));
  const at = type?.at ?? firstUnit(tree);
  const target = exitTarget(treeValue(tree, 'NextAction'), at);
  return { kind: 'error', name: type?.value ?? 'NoMatchingError', operator: '', at, target };
}

/** The bracket that opens a value: a whole action is too long a place to show. */
function firstUnit({ at }: Tree): { readonly start: number; readonly end: number } {
  return { start: at.start, end: Math.min(at.start + 1, at.end) };
}
