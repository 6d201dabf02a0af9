import { field } from '../document/field.ts';
import { plainValue } from '../document/plain-value.ts';
import { readText } from '../document/read-text.ts';
import { readTree } from '../document/read-tree.ts';
import { schemaFaults } from '../document/schema-faults.ts';
import { unbrokenFaults } from '../document/unbroken-faults.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Source } from '../text/source.ts';
import type { MapTree, Tree } from '../text/tree.ts';
import { callPlaceName } from './call-place-name.ts';
import type { CallsFile, Threshold } from './calls-file.ts';
import { validate } from './calls-validator.generated.js';
import { COVERAGE_KINDS } from './coverage-kinds.ts';
import { furtherCallFaults } from './further-call-faults.ts';
import { readScriptedCalls } from './read-scripted-calls.ts';

/** What `readCalls` makes of a file. */
export type CallsRead = {
  /** All that was understood; with any fault the calls may say something else than was meant. */
  readonly file: CallsFile;
  /** In the order of their places. */
  readonly faults: readonly NamedFault[];
};

/**
 * Reads a file of scripted calls. Never throws: all faults of the file come at once.
 *
 * Whether the names in it exist is asked of the flow, by `flowNameFaults`.
 */
export function readCalls({ text }: Source): CallsRead {
  const { tree, faults: unread } = readTree(text);
  if (tree?.kind !== 'map') {
    return { file: NOTHING, faults: unread.length > 0 ? unread : [noCalls(tree, text)] };
  }
  const calls = readScriptedCalls(tree);
  const formal = unbrokenFaults(unread, text, (isBroken) => {
    const errors = validate(plainValue(tree)) ? [] : (validate.errors ?? []);
    const schematic = schemaFaults(errors, tree, isBroken, callPlaceName);
    const told = new Set(schematic.map(({ at }) => at.start));
    const further = furtherCallFaults(tree, calls);
    return [...schematic, ...further.filter(({ at }) => !told.has(at.start))];
  });
  const faults = [...unread, ...formal].sort((one, other) => one.at.start - other.at.start);
  const file = { flow: readText(field(tree, 'flow')), calls, thresholds: thresholdsOf(tree) };
  return { file, faults };
}

const NOTHING: CallsFile = { flow: undefined, calls: [], thresholds: [] };

function noCalls(tree: Tree | undefined, text: string): NamedFault {
  const start = tree?.kind === 'scalar' && tree.value === null ? 0 : (tree?.at.start ?? 0);
  const at = { start, end: Math.min(start + 1, text.length) };
  const message = 'The file holds no calls: begin it with "flow:" and the flow that is called';
  return { rule: 'syntax', at, message };
}

function thresholdsOf(tree: MapTree): readonly Threshold[] {
  const coverage = field(tree, 'coverage')?.value;
  return COVERAGE_KINDS.flatMap((kind): readonly Threshold[] => {
    const share = readText(field(coverage, kind));
    const percent = Number.parseFloat(share?.value ?? '');
    if (share === undefined || Number.isNaN(percent)) return [];
    return [{ kind, share: { value: percent / 100, at: share.at } }];
  });
}
