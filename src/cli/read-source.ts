import type { NamedFault } from '../finding/fault.ts';
import { isOwnFormat } from '../lint/is-own-format.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import type { Source } from '../text/source.ts';
import type { FoundFile } from './find-files.ts';
import { LINT_BYTES_MAX } from './lint-bytes-max.ts';
import { shownPath } from './shown-path.ts';
import type { Tried, World } from './world.ts';

/**
 * Reads a file, or stdin, as text; `undefined` for a file beyond the limit that was only met in a
 * folder and is none of ours: most large files are mere data.
 *
 * @param stdinFilename What stdin is called.
 */
export async function readSource(
  { path, isNamed }: FoundFile,
  world: World,
  stdinFilename: string,
): Promise<Tried<SourceRead> | undefined> {
  const shown = path === undefined ? stdinFilename : shownPath(path, world);
  const read =
    path === undefined
      ? await world.readStdin(LINT_BYTES_MAX)
      : world.readBytes(path, LINT_BYTES_MAX);
  if (read.ok) return { ok: true, value: decoded(shown, read.value) };
  if (!isNamed && path !== undefined && !startsAsFlow(path, shown, world)) return undefined;
  return read;
}

/** A text with what is wrong with its very letters. */
export type SourceRead = { readonly source: Source; readonly faults: readonly NamedFault[] };

function decoded(path: string, bytes: Uint8Array): SourceRead {
  const { text, fault } = decodeUtf8(bytes);
  if (fault === undefined) return { source: { path, text }, faults: [] };
  const what =
    fault.kind === 'invalid'
      ? `Byte ${fault.offset + 1} of the file is no UTF-8`
      : `The file is written in ${fault.kind.toUpperCase()}`;
  const at = { start: text.length, end: text.length };
  const faults = [{ rule: 'syntax', at, message: `${what}: save it as UTF-8` }];
  return { source: { path, text }, faults };
}

function startsAsFlow(path: string, shown: string, world: World): boolean {
  const start = world.readStart(path, START_BYTES);
  const text = start.ok ? new TextDecoder().decode(start.value) : '';
  return isOwnFormat({ path: shown, text }, false);
}

const START_BYTES = 4_096;
