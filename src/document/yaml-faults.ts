import type { NamedFault } from '../finding/fault.ts';
import { lineIndex } from '../text/line-index.ts';
import type { YamlError } from './yaml-fault.ts';
import { yamlFault } from './yaml-fault.ts';

/**
 * The package's errors in our words, without those that only follow from another: one a line is
 * told, none on a line that `told` names, and one of those that follow the end of a document.
 *
 * @param errors Errors and such warnings as count, in the order in which they were found.
 * @param told The faults of the text that are known already.
 */
export function yamlFaults(
  errors: readonly YamlError[],
  told: readonly NamedFault[],
  text: string,
): readonly NamedFault[] {
  if (errors.length === 0) return [];
  const { positionOf } = lineIndex(text);
  const lines = new Set(told.map(({ at }) => positionOf(at.start).line));
  const faults: NamedFault[] = [];
  let isOver = false;
  for (const [index, error] of errors.entries()) {
    if (isSaidAgain(error, errors[index + 1])) continue;
    const isBeyond = error.message.includes(' in YAML stream');
    if (isBeyond && isOver) continue;
    isOver ||= isBeyond;
    const fault = yamlFault(error, text);
    if (fault === undefined) continue;
    const { line } = positionOf(fault.at.start);
    if (lines.has(line)) continue;
    lines.add(line);
    faults.push(fault);
  }
  return faults;
}

/**
 * A value that goes on as a key, and a comma that is missing, are told twice; the second is meant.
 */
function isSaidAgain(error: YamlError, next: YamlError | undefined): boolean {
  if (next?.pos[0] !== error.pos[0]) return false;
  return next.code === 'MULTILINE_IMPLICIT_KEY' || next.code === 'BLOCK_IN_FLOW';
}
