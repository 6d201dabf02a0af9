import type { Breach, House } from './house.ts';

/**
 * Folders are one level deep, so that an import shows the room that it enters; only an importer
 * may be a folder of its own.
 */
export function foldersAreFlat(house: House): readonly Breach[] {
  return house.flatMap(({ path, room }) => {
    const depth = path.split('/').length - 1;
    const depthMax = room === 'importers' ? 2 : 1;
    if (depth > depthMax) return [`${path}: ${depth} folders deep: move it up to ${room}/`];
    if (depth === 0 && path !== 'index.ts')
      return [`${path}: lies in no room: move it to a folder`];
    return [];
  });
}
