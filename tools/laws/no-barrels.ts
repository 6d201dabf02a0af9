import type { Breach, House } from './house.ts';

/** The folders whose `index.ts` is a registry that `npm run generate` writes. */
const registries = ['rules/index.ts', 'importers/index.ts', 'reporters/index.ts'];

/** Names are handed on only by the public face, and `index.ts` is a name for registries alone. */
export function noBarrels(house: House): readonly Breach[] {
  return house.flatMap(({ path, imports }) => {
    if (path === 'index.ts' || registries.includes(path)) return [];
    const breaches = imports
      .filter(({ kind }) => kind === 'handsOn')
      .map(
        ({ line, specifier }) =>
          `${path}:${line}: hands on names of "${specifier}": let its users import that file`,
      );
    if (path.endsWith('/index.ts')) {
      breaches.push(
        `${path}: index.ts is for registries: name the file after the thing it exports`,
      );
    }
    return breaches;
  });
}
