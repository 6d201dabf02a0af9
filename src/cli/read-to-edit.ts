import { decodeUtf8 } from '../text/decode-utf8.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** A file that is written back after a change. */
export type ReadToEdit = {
  readonly text: string;
  /** The byte order mark of the file, to be written before its text; `''` where it has none. */
  readonly mark: string;
};

/**
 * The text of a file that the run cannot do without, 1 MiB at most.
 *
 * @throws {UserError} When it cannot be read.
 */
export function readToEdit(path: string, world: World): ReadToEdit {
  const read = world.readBytes(path, BYTES_MAX);
  if (!read.ok) throw new UserError(`"${shownPath(path, world)}" ${read.why}`);
  const { text, hasMark, fault } = decodeUtf8(read.value);
  if (fault !== undefined) {
    throw new UserError(`"${shownPath(path, world)}" is not written in UTF-8: save it so`);
  }
  return { text, mark: hasMark ? '\uFEFF' : '' };
}

const BYTES_MAX = 1_048_576;
