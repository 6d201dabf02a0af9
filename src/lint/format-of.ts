import type { Importer } from '../importers/importer.ts';
import type { Source } from '../text/source.ts';
import { isOwnFormat } from './is-own-format.ts';

/** How a file is written: in our own format, or in one that an importer reads. */
export type Format = 'presszero' | Importer;

/**
 * The format of a file; `undefined` when nobody knows it.
 *
 * @param isNamed Whether the user named the file, as for `isOwnFormat`.
 */
export function formatOf(
  source: Source,
  importers: readonly Importer[],
  isNamed: boolean,
): Format | undefined {
  if (isOwnFormat(source, isNamed)) return 'presszero';
  return importers.find((importer) => importer.detect(source));
}
