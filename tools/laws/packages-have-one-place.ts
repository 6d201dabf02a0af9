import type { Breach, House } from './house.ts';
import { rooms } from './rooms.ts';

/** A package is imported only in the folder, or the one file, that keeps it; few have two. */
export function packagesHaveOnePlace(house: House): readonly Breach[] {
  return house.flatMap(({ path, room, imports }) =>
    imports.flatMap(({ specifier, file, line }) => {
      if (file !== undefined || specifier.startsWith('node:')) return [];
      const name = packageName(specifier);
      const places = placesOf(name);
      if (places.length === 0) {
        return [
          `${path}:${line}: package "${name}" has no place: give it one in tools/laws/rooms.ts`,
        ];
      }
      if (places.includes(room) || places.includes(path)) return [];
      return [`${path}:${line}: package "${name}" belongs to ${places.join(' and ')} alone`];
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

/** The folders or files that keep a package. */
function placesOf(name: string): readonly string[] {
  return Object.entries(rooms).flatMap(([room, { packages }]) =>
    packages.flatMap((entry) => {
      const [kept, file] = entry.split(' in ');
      return kept === name ? [file ?? room] : [];
    }),
  );
}
