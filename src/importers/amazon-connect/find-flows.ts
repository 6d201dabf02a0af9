import { readTree } from '../../document/read-tree.ts';
import type { NamedFault } from '../../finding/fault.ts';
import { innerPlaces } from '../../text/inner-places.ts';
import type { Span } from '../../text/span.ts';
import type { MapTree, ScalarTree, Tree } from '../../text/tree.ts';
import type { Loss } from '../importer.ts';
import { jsonTree } from '../json-tree.ts';
import { treeText } from '../tree-text.ts';
import { treeValue } from '../tree-value.ts';
import type { FoundFlow } from './found-flow.ts';

/** The flows of a file, and what kept others from being read. */
export type FlowsFound = {
  readonly flows: readonly FoundFlow[];
  readonly faults: readonly NamedFault[];
  readonly losses: readonly Loss[];
};

/**
 * Finds the contact flows of a file, in its order: the file itself, replies of the API that hold
 * a flow as a text, lists of either, and resources of CloudFormation templates in JSON or YAML.
 *
 * Never throws. O(length); a flow is not searched for further flows.
 */
export function findFlows(text: string): FlowsFound {
  const { tree, faults } = isJson(text) ? jsonTree(text) : readTree(text, { tags: 'accept' });
  const search: Search = { text, flows: [], faults: [...faults], losses: [] };
  const seen = new Set<Tree>();
  const waiting: Held[] = tree === undefined ? [] : [{ tree, key: undefined }];
  for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
    if (held.tree.kind === 'scalar' || seen.has(held.tree)) continue;
    seen.add(held.tree);
    if (held.tree.kind === 'map' && takeMap(search, held.tree, held.key)) continue;
    const inside: readonly Held[] =
      held.tree.kind === 'map'
        ? held.tree.entries.map(({ key, value }) => ({ tree: value, key }))
        : held.tree.items.map((item) => ({ tree: item, key: undefined }));
    for (const next of inside.toReversed()) waiting.push(next);
  }
  return search;
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

/** A value with the key that it stands under. */
type Held = { readonly tree: Tree; readonly key: ScalarTree | undefined };

type Search = {
  readonly text: string;
  readonly flows: FoundFlow[];
  readonly faults: NamedFault[];
  readonly losses: Loss[];
};

/** Takes a map that is a flow or holds one as a text; tells whether it was one. */
function takeMap(search: Search, tree: MapTree, key: ScalarTree | undefined): boolean {
  const dialect = dialectOf(tree);
  if (dialect !== undefined) {
    search.flows.push({ tree, dialect, name: undefined, purpose: undefined });
    return true;
  }
  const type = treeText(treeValue(tree, 'Type'))?.value ?? '';
  const properties = treeValue(tree, 'Properties');
  if (RESOURCE.test(type) && properties !== undefined) {
    const name = treeText(treeValue(properties, 'Name')) ?? treeText(key);
    const purpose = treeText(treeValue(properties, 'Type'))?.value;
    takeContent(search, treeValue(properties, 'Content') ?? properties, {
      name,
      purpose: type.endsWith('Module') ? 'MODULE' : purpose,
      at: key?.at ?? tree.at,
    });
    return true;
  }
  const content = treeValue(tree, 'Content');
  if (content?.kind !== 'scalar' || !looksLikeFlow(content.text)) return false;
  const name = treeText(treeValue(tree, 'Name')) ?? treeText(key);
  takeText(search, content, { name, purpose: type === '' ? undefined : type, at: content.at });
  return true;
}

const RESOURCE = /^AWS::Connect::ContactFlow(?:Module)?$/;

type Holder = Pick<FoundFlow, 'name' | 'purpose'> & { readonly at: Span };

function dialectOf(tree: MapTree): FoundFlow['dialect'] | undefined {
  const has = (key: string): boolean => treeValue(tree, key) !== undefined;
  if (has('StartAction') && (has('Actions') || has('Version'))) return 'actions';
  const version = treeText(treeValue(tree, 'Version'))?.value ?? '';
  if (VERSION.test(version) && treeValue(tree, 'Actions')?.kind === 'list') return 'actions';
  const modules = treeValue(tree, 'modules');
  if (modules?.kind !== 'list' || modules.items.length === 0 || !has('start')) return undefined;
  const isModule = modules.items.every((item) => treeValue(item, 'type') !== undefined);
  return isModule ? 'modules' : undefined;
}

/** The flow language's versions are days. */
const VERSION = /^\d{4}-\d{2}-\d{2}$/;

function looksLikeFlow(text: string): boolean {
  return (
    /^\uFEFF?\s*\{/.test(text) && (text.includes('"StartAction"') || text.includes('"modules"'))
  );
}

/** The content of a resource: a text, a text with places to fill in, or the flow written out. */
function takeContent(search: Search, content: Tree, holder: Holder): void {
  const filled = treeValue(content, 'Fn::Sub') ?? content;
  const words = filled.kind === 'list' ? filled.items[0] : filled;
  if (words?.kind === 'scalar' && looksLikeFlow(words.text)) {
    takeText(search, words, holder);
    return;
  }
  const written = treeValue(content, 'Fn::ToJsonString') ?? content;
  const dialect = written.kind === 'map' ? dialectOf(written) : undefined;
  if (written.kind === 'map' && dialect !== undefined) {
    search.flows.push({ tree: written, dialect, name: holder.name, purpose: holder.purpose });
    return;
  }
  search.losses.push({
    at: content.kind === 'scalar' ? content.at : holder.at,
    message: `The content of "${holder.name?.value ?? 'a flow'}" is not in this file as one text: give the flow itself to be checked`,
  });
}

function takeText(search: Search, words: ScalarTree, { name, purpose }: Holder): void {
  const inner = jsonTree(words.text, innerPlaces(search.text, words));
  search.faults.push(...inner.faults);
  const dialect = inner.tree?.kind === 'map' ? dialectOf(inner.tree) : undefined;
  if (inner.tree?.kind === 'map' && dialect !== undefined) {
    search.flows.push({ tree: inner.tree, dialect, name, purpose });
  } else if (inner.faults.length === 0) {
    search.faults.push({
      rule: 'syntax',
      at: words.at,
      message: 'This text is no contact flow: it needs "StartAction" and "Actions"',
    });
  }
}
