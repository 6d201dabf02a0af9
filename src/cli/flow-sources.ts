import type { NamedFault } from '../finding/fault.ts';
import type { Importer } from '../importers/importer.ts';
import { type Format, formatOf } from '../lint/format-of.ts';
import type { Source } from '../text/source.ts';
import type { FoundFile } from './find-files.ts';
import { loadImporters } from './load-importers.ts';
import { readSource } from './read-source.ts';
import type { Talk } from './talk.ts';
import type { World } from './world.ts';

/** The text of a flow, and in which format it is written. */
export type FlowSource = {
  readonly file: FoundFile;
  readonly source: Source;
  readonly format: Format;
  /** What is wrong with its very letters. */
  readonly faults: readonly NamedFault[];
};

/**
 * Reads the files one after the other, so that only one text need be held at a time, and gives
 * those that are flows. What the user named and cannot be read, or is none, is told.
 *
 * Importers are loaded when the first file comes that is not in our own format.
 *
 * @param stdinFilename What stdin is called.
 */
export async function* flowSources(
  files: readonly FoundFile[],
  { world, stdinFilename, talk }: { world: World; stdinFilename: string; talk: Talk },
): AsyncGenerator<FlowSource> {
  let importers: readonly Importer[] | undefined;
  for (const file of files) {
    const name = file.path ?? stdinFilename;
    const read = await readSource(file, world, stdinFilename);
    if (read === undefined) {
      talk.note(name, 'is too large and does not begin as a flow');
    } else if (!read.ok) {
      talk.fail(name, read.why);
    } else {
      const { source, faults } = read.value;
      let format = formatOf(source, importers ?? [], file.isNamed);
      if (format === undefined && importers === undefined) {
        importers = await loadImporters();
        format = formatOf(source, importers, file.isNamed);
      }
      if (format !== undefined) yield { file, source, format, faults };
      else if (file.isNamed) talk.fail(name, faults[0] === undefined ? unknown(importers) : UNREAD);
      else talk.note(name, 'is no flow');
    }
  }
}

const UNREAD = 'cannot be read as text: save it as UTF-8';

function unknown(importers: readonly Importer[] = []): string {
  const known = ['a flow file ("presszero: 1" at its top)', ...importers.map(({ title }) => title)];
  return `is no flow: presszero knows ${known.join(', ')}`;
}
