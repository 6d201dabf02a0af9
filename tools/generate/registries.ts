import type { GeneratedFile } from './generated-file.ts';

/**
 * The registries of rules, importers and reporters, made from what lies in their folders.
 *
 * A rule, importer or reporter is a file whose default export comes from `defineRule` and its
 * like; an importer may also be a folder with such a file of the folder's name in it. The rules
 * are there at once, because a lint asks nearly all of them; the others load when they are wanted.
 *
 * @param sources The texts of `src` by path from `src` on.
 */
export function registries(sources: ReadonlyMap<string, string>): readonly GeneratedFile[] {
  const paths = [...sources.keys()].sort();
  const entries = (room: string, maker: string) =>
    paths.flatMap((path): readonly Entry[] => {
      const [, name = '', inner] = /^[^/]+\/([^/]+?)(?:\/([^/]+))?\.ts$/.exec(path) ?? [];
      if (!path.startsWith(`${room}/`) || (inner ?? name) !== name) return [];
      if (!new RegExp(`^export default ${maker}\\b`, 'm').test(sources.get(path) ?? '')) return [];
      return [{ name, file: `./${path.slice(room.length + 1)}` }];
    });
  return [
    { path: 'src/rules/index.ts', text: eager(entries('rules', 'defineRule')) },
    {
      path: 'src/importers/index.ts',
      text: lazy('importers', entries('importers', 'defineImporter')),
    },
    {
      path: 'src/reporters/index.ts',
      text: lazy('reporters', entries('reporters', 'defineReporter')),
    },
  ];
}

type Entry = { readonly name: string; readonly file: string };

const note = `// Written by \`npm run generate\` from the files in this folder: change the files, not this list.\n`;

function eager(entries: readonly Entry[]): string {
  return [
    note,
    ...entries.map(({ name, file }) => `import ${camel(name)} from '${file}';\n`),
    "import type { Rule } from './rule.ts';\n\n",
    '/** All rules, in the order of their ids. */\n',
    'export const rules: readonly Rule[] = [\n',
    ...entries.map(({ name }) => `  ${camel(name)},\n`),
    '];\n',
  ].join('');
}

function lazy(what: string, entries: readonly Entry[]): string {
  return [
    note,
    `\n/** All ${what} by id, in the order of their ids; each is loaded when it is wanted. */\n`,
    `export const ${what} = {\n`,
    ...entries.map(({ name, file }) => `  ${key(name)}: () => import('${file}'),\n`),
    '} as const;\n',
  ].join('');
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}
