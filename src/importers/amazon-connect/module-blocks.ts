import type { NamedFault } from '../../finding/fault.ts';
import type { Located } from '../../text/located.ts';
import type { MapTree, Tree } from '../../text/tree.ts';
import { treeText } from '../tree-text.ts';
import { treeValue } from '../tree-value.ts';
import type { Block, Exit } from './block.ts';
import { exitTarget } from './exit-target.ts';
import { moduleNames } from './module-names.ts';

/**
 * The blocks of a flow in the export of before 2021, told in the words of the flow language, in
 * the order of the file. A module without an id cannot be led to: it is a fault, and left out.
 * O(length).
 */
export function moduleBlocks(flow: MapTree, faults: NamedFault[]): readonly Block[] {
  const modules = treeValue(flow, 'modules');
  if (modules?.kind !== 'list') return [];
  const blocks: Block[] = [];
  for (const module of modules.items) {
    const id = treeText(treeValue(module, 'id'));
    if (id === undefined) {
      const message = 'A module has no "id": give it one, so that others can lead to it';
      const { start } = module.at;
      faults.push({ rule: 'syntax', at: { start, end: start + 1 }, message });
      continue;
    }
    blocks.push(blockOf(id, module));
  }
  return blocks;
}

function blockOf(id: Located<string>, module: Tree): Block {
  const writtenType = treeText(treeValue(module, 'type')) ?? { value: '', at: id.at };
  const target = treeText(treeValue(module, 'target'))?.value ?? '';
  const type =
    moduleNames.types.get(`${writtenType.value} ${target}`) ??
    moduleNames.types.get(writtenType.value) ??
    writtenType.value;
  const parameters = new Map<string, Located<string>>();
  const shown = new Map<string, string>();
  const given = treeValue(module, 'parameters');
  for (const parameter of given?.kind === 'list' ? given.items : []) {
    takeParameter(parameter, parameters, shown);
  }
  const implied = moduleNames.implied.get(writtenType.value);
  if (implied !== undefined) parameters.set(implied[0], { value: implied[1], at: writtenType.at });
  const text = parameters.get('Text');
  if (text !== undefined && parameters.get('TextToSpeechType')?.value.toLowerCase() === 'ssml') {
    parameters.delete('Text');
    parameters.set('SSML', text);
  }
  const compared = parameters.get('Attribute');
  if (type === 'Compare' && compared !== undefined) {
    const value = runTime(parameters.get('Namespace')?.value ?? '', compared.value);
    parameters.set('ComparisonValue', { ...compared, value });
  }
  const branches = treeValue(module, 'branches');
  return {
    id,
    type,
    writtenType,
    name: treeText(treeValue(module, 'metadata', 'friendlyName'))?.value,
    parameters,
    shown,
    exits: branches?.kind === 'list' ? branches.items.map(exitOf) : [],
  };
}

function takeParameter(
  parameter: Tree,
  parameters: Map<string, Located<string>>,
  shown: Map<string, string>,
): void {
  const written = treeText(treeValue(parameter, 'name'))?.value ?? '';
  const value = treeText(treeValue(parameter, 'value'));
  if (value === undefined) return;
  const key = treeText(treeValue(parameter, 'key'))?.value;
  const space = treeText(treeValue(parameter, 'namespace'))?.value;
  const isAttribute = written === 'Attribute' && key !== undefined;
  const path = isAttribute ? `Attributes.${key}` : (moduleNames.parameters.get(written) ?? written);
  parameters.set(
    path,
    space === undefined ? value : { ...value, value: runTime(space, value.value) },
  );
  const resource = treeText(treeValue(parameter, 'resourceName'))?.value;
  if (resource !== undefined && resource !== '') shown.set(path, resource);
}

/** A value that is only known in the call, as the flow language writes it. */
function runTime(space: string, name: string): string {
  if (space !== 'System') return `$.${space === 'User Defined' ? 'Attributes' : space}.${name}`;
  return `$.${name.replace(/(?:^| +)([a-z]?)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function exitOf(branch: Tree): Exit {
  const condition = treeText(treeValue(branch, 'condition'));
  const compared = treeText(treeValue(branch, 'conditionValue'));
  const { start } = branch.at;
  const at = (compared ?? condition)?.at ?? { start, end: start + 1 };
  const target = exitTarget(treeValue(branch, 'transition'), at);
  const word = condition?.value ?? '';
  const [kind, name] =
    moduleNames.exits.get(word) ?? (['condition', compared?.value ?? word] as const);
  const type = treeText(treeValue(branch, 'conditionType'))?.value ?? 'Equals';
  return { kind, name, operator: kind === 'condition' ? type : '', at, target };
}
