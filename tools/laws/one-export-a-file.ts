import { exportsOf } from './exports-of.ts';
import type { Breach, House, HouseFile } from './house.ts';

/**
 * A file exports one value at most and is named after it; a file of types is named after one of
 * them. A type's file may hold its maker instead (`defineRule` in `rule.ts`, `toStepId` in
 * `step-id.ts`), and a default export takes its name from the file.
 */
export function oneExportAFile(house: House): readonly Breach[] {
  return house.filter(({ path, generated }) => !generated && path !== 'index.ts').flatMap(breachOf);
}

function breachOf({ path, tree }: HouseFile): readonly Breach[] {
  const exported = exportsOf(tree);
  const values = exported.filter(({ isValue }) => isValue).map(({ name }) => name);
  const types = exported.filter(({ isValue }) => !isValue).map(({ name }) => name);
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
  if (exported.length === 0) return [`${path}: exports nothing: is it used by anybody?`];
  if (values.length > 1) {
    return [`${path}: exports the values ${quoted(values)}: give each a file of its own`];
  }
  const [value] = values;
  if (value === 'default') return [];
  const isNamed = value === undefined ? types.some((name) => kebab(name) === stem) : fits(value);
  if (isNamed) return [];
  return [
    `${path}: exports ${quoted(value === undefined ? types : [value])}: name the file after it`,
  ];

  function fits(name: string): boolean {
    if (kebab(name) === stem) return true;
    const made = /^(?:define|to)([A-Z].*)$/.exec(name)?.[1];
    return made !== undefined && kebab(made) === stem && types.includes(made);
  }
}

/** `fileReport`, `FileReport` and `FILE_REPORT` are all `file-report`. */
function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
