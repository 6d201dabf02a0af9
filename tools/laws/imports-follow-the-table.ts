import type { Breach, House, HouseFile } from './house.ts';
import { rooms } from './rooms.ts';

/** The folders that may read a registry: whoever runs rules, readers and writers by name. */
const registryReaders = ['lint', 'cli', ''];

/**
 * Imports between folders go only where the table of rooms allows, and to the file that defines
 * the thing: not to a registry (but from `lint/`, `cli/` and the public face), not to the public
 * face, and not to a rule, importer or reporter, which only its registry knows.
 */
export function importsFollowTheTable(house: House): readonly Breach[] {
  return house.flatMap((file) => [...strangeRoom(file), ...strangeImports(file, house)]);
}

function strangeRoom({ path, room }: HouseFile): readonly Breach[] {
  if (room === '' || rooms[room] !== undefined) return [];
  return [`${path}: folder "${room}" is not in tools/laws/rooms.ts: add it there with its reason`];
}

function* strangeImports(file: HouseFile, house: House): Iterable<Breach> {
  for (const { file: to, line } of file.imports) {
    if (to === undefined) continue;
    const where = `${file.path}:${line}`;
    const target = house.find(({ path }) => path === to);
    if (target === undefined) {
      yield `${where}: imports "${to}", which is no file of src: name the file that defines it`;
    } else if (!mayEnter(file.room, target.room)) {
      yield `${where}: imports "${to}", but ${file.room}/ may import only ${allowed(file.room)}`;
    } else if (to === 'index.ts') {
      yield `${where}: imports the public face: import the file that defines the thing`;
    } else if (isRegistry(to)) {
      if (!registryReaders.includes(file.room)) {
        yield `${where}: imports the registry "${to}": only lint/, cli/ and index.ts read one`;
      }
    } else if (isEntry(target) && !isRegistry(file.path)) {
      yield `${where}: imports "${to}", which only its registry knows: move what both need to a file of its own`;
    }
  }
}

function mayEnter(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === '') return to !== 'cli' && to !== 'walk';
  return rooms[from]?.imports.includes(to) ?? false;
}

function allowed(room: string): string {
  return rooms[room]?.imports.join(', ') || 'nothing';
}

function isRegistry(path: string): boolean {
  return /^[^/]+\/index\.ts$/.test(path);
}

/** Whether the file is one rule, importer or reporter. */
function isEntry({ tree }: HouseFile): boolean {
  return /^export default define(Rule|Importer|Reporter)\b/m.test(tree.text);
}
