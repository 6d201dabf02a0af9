import { composeRepaired } from './compose-repaired.ts';
import { makeTree } from './make-tree.ts';
import type { TreeRead } from './tree-read.ts';
import { unprintableFaults } from './unprintable-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

/** How a text is read. */
export type YamlTreeOptions = {
  /** `accept` keeps foreign tags such as CloudFormation's `!Sub` in the tree without a fault. */
  readonly tags?: 'accept';
};

/**
 * Reads YAML 1.2 (and so JSON) into a tree with places.
 *
 * Never throws; after an error it goes on, so that all faults of a file come in one run. Of
 * several documents the first is read. A lone carriage return ends a line, as YAML 1.2 has it.
 */
export function yamlTree(text: string, options: YamlTreeOptions = {}): TreeRead {
  const acceptsTags = options.tags === 'accept';
  const lines = text.includes('\r') ? text.replace(LONE_CR, '\n') : text;
  const { composed, text: repaired, faults: slips } = composeRepaired(lines);
  const { document, errors, warnings, comments } = composed;
  const told = [...slips, ...composed.faults];
  // A "!" that was meant as "not" makes errors behind it, which then go without saying.
  const counted = [...(acceptsTags ? [] : warnings.filter(isOfTag)), ...errors];
  const faults = [...unprintableFaults(text), ...told, ...yamlFaults(counted, told, text)];
  const tree =
    document === undefined ? undefined : makeTree(document.contents, { lines, repaired }, faults);
  faults.sort((one, other) => one.at.start - other.at.start);
  return { tree, faults, comments };
}

const LONE_CR = /\r(?!\n)/g;

function isOfTag({ code }: { readonly code: string }): boolean {
  return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
