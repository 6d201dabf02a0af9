import { commonTree } from './common-tree.ts';
import type { TreeRead } from './tree-read.ts';
import { type YamlTreeOptions, yamlTree } from './yaml-tree.ts';

/**
 * Reads YAML 1.2 (and so JSON) into a tree with places.
 *
 * Never throws; after an error it goes on, so that all faults of a file come in one run. Of
 * several documents the first is read. A lone carriage return ends a line, as YAML 1.2 has it.
 */
export function readTree(text: string, options: YamlTreeOptions = {}): TreeRead {
  return commonTree(text) ?? yamlTree(text, options);
}
