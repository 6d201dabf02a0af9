import type { Importer } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';

/** Loads all importers, in the order of their ids. */
export async function loadImporters(): Promise<readonly Importer[]> {
  const loads: readonly (() => Promise<{ readonly default: Importer }>)[] =
    Object.values(importers);
  const loaded: Importer[] = [];
  for (const load of loads) loaded.push((await load()).default);
  return loaded;
}
