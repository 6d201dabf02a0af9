import type { Breach, House } from './house.ts';
import { rooms } from './rooms.ts';

/** A package is imported only in the folder, or the one file, that keeps it. */
export function packagesHaveOnePlace(house: House): readonly Breach[] {
  return house.flatMap(({ path, room, imports }) =>
    imports.flatMap(({ specifier, file, line }) => {
      if (file !== undefined || specifier.startsWith('node:')) return [];
      const name = packageName(specifier);
      const place = placeOf(name);
      if (place === undefined) {
        return [
          `${path}:${line}: package "${name}" has no place: give it one in tools/laws/rooms.ts`,
        ];
      }
      if (place === room || place === path) return [];
      return [`${path}:${line}: package "${name}" belongs to ${place} alone`];
    }),
  );
}

/** The package of an import: `graphology` of `graphology/dist/x`, `@scope/name` of a scoped one. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folder or file that keeps a package. */
function placeOf(name: string): string | undefined {
  for (const [room, { packages }] of Object.entries(rooms)) {
    for (const entry of packages) {
      const [kept, file] = entry.split(' in ');
      if (kept === name) return file ?? room;
    }
  }
  return undefined;
}
