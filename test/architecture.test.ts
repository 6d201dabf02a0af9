import { describe, expect, test } from 'vitest';
import { effectsStayInCli } from '../tools/laws/effects-stay-in-cli.ts';
import { exportsAreDocumented } from '../tools/laws/exports-are-documented.ts';
import { foldersAreFlat } from '../tools/laws/folders-are-flat.ts';
import { house } from '../tools/laws/house.ts';
import { importsFollowTheTable } from '../tools/laws/imports-follow-the-table.ts';
import { longFiles } from '../tools/laws/long-files.ts';
import { noBarrels } from '../tools/laws/no-barrels.ts';
import { noCircles } from '../tools/laws/no-circles.ts';
import { oneExportAFile } from '../tools/laws/one-export-a-file.ts';
import { packagesHaveOnePlace } from '../tools/laws/packages-have-one-place.ts';
import { rooms, sharedPackages } from '../tools/laws/rooms.ts';
import { sizesStaySmall } from '../tools/laws/sizes-stay-small.ts';
import { readSources } from '../tools/read-sources.ts';

const ours = house(readSources('.'));

describe('the house keeps its laws', () => {
  const laws = {
    'folders import what the table allows': importsFollowTheTable,
    'no file imports itself by way of others': noCircles,
    'only the public face hands names on': noBarrels,
    'only cli touches the world outside': effectsStayInCli,
    'a package lives in one place': packagesHaveOnePlace,
    'a file exports one value and is named after it': oneExportAFile,
    'what is exported has a doc comment': exportsAreDocumented,
    'folders are one level deep': foldersAreFlat,
    'no file passes 400 lines': sizesStaySmall,
  };
  for (const [law, breaches] of Object.entries(laws)) {
    test(law, async ({ annotate }) => {
      expect(breaches(ours)).toEqual([]);
      if (breaches !== sizesStaySmall) return;
      for (const { path, lines } of longFiles(ours, 250)) {
        await annotate(`${path} has ${lines} lines: is it one thing?`);
      }
    });
  }
});

describe('the table itself', () => {
  test('a room imports only rooms that stand above it, so no two import each other', () => {
    const names = Object.keys(rooms);
    for (const [name, { imports }] of Object.entries(rooms)) {
      const above = names.slice(0, names.indexOf(name));
      expect(imports.filter((room) => !above.includes(room))).toEqual([]);
    }
  });

  test('a package stands with one room, unless it says why it is shared', () => {
    const names = Object.values(rooms).flatMap(({ packages }) =>
      packages.map((entry) => entry.split(' in ')[0]),
    );
    const repeated = names.filter((name, index) => names.indexOf(name) < index);
    expect(repeated).toEqual(Object.keys(sharedPackages));
  });
});

describe('a planted breach is caught and named', () => {
  test('a lower room that imports a higher one', () => {
    expect(
      importsFollowTheTable(
        planted({
          'model/step.ts': "import type { Fault } from '../finding/fault.ts';",
          'finding/fault.ts': '/** A fault. */\nexport type Fault = string;',
        }),
      ),
    ).toEqual(['model/step.ts:1: imports "finding/fault.ts", but model/ may import only text']);
  });

  test('a lazy import and a type import count, too', () => {
    const breaches = importsFollowTheTable(
      planted({
        'text/span.ts': "const late = () => import('../cli/main.ts');",
        'text/tree.ts': "export type Main = import('../cli/main.ts').Main;",
        'cli/main.ts': 'export type Main = 1;',
      }),
    );
    expect(breaches).toEqual([
      'text/span.ts:1: imports "cli/main.ts", but text/ may import only nothing',
      'text/tree.ts:1: imports "cli/main.ts", but text/ may import only nothing',
    ]);
  });

  test('a folder that nobody planned', () => {
    expect(importsFollowTheTable(planted({ 'utils/misc.ts': '' }))).toEqual([
      'utils/misc.ts: folder "utils" is not in tools/laws/rooms.ts: add it there with its reason',
    ]);
  });

  test('an import of a file that is not there', () => {
    expect(importsFollowTheTable(planted({ 'text/span.ts': "import './gone.ts';" }))).toEqual([
      'text/span.ts:1: imports "text/gone.ts", which is no file of src: name the file that defines it',
    ]);
  });

  test('the public face imported from inside', () => {
    expect(
      importsFollowTheTable(
        planted({ 'index.ts': '', 'lint/lint.ts': "import { lint } from '../index.ts';" }),
      ),
    ).toEqual([
      'lint/lint.ts:1: imports "index.ts", but lint/ may import only text, model, finding, document, conditions, schedule, graph, space, analysis, rules, importers, simulator',
    ]);
  });

  test('a registry read by a room that should not know all rules', () => {
    expect(
      importsFollowTheTable(
        planted({
          'rules/index.ts': '',
          'rules/dead-end.ts': "import { rules } from './index.ts';",
        }),
      ),
    ).toEqual([
      'rules/dead-end.ts:1: imports the registry "rules/index.ts": only lint/, cli/ and index.ts read one',
    ]);
  });

  test('a rule that imports a rule', () => {
    expect(
      importsFollowTheTable(
        planted({
          'rules/dead-end.ts': 'export default defineRule({});',
          'rules/bounce-back.ts': "import deadEnd from './dead-end.ts';",
        }),
      ),
    ).toEqual([
      'rules/bounce-back.ts:1: imports "rules/dead-end.ts", which only its registry knows: move what both need to a file of its own',
    ]);
  });

  test('a circle of three files, told once from its first, and no wider one that it is part of', () => {
    expect(
      noCircles(
        planted({
          'analysis/reach.ts': "import './waits.ts';",
          'analysis/calls.ts': "import type { Reach } from './reach.ts';",
          'analysis/waits.ts': "import './calls.ts';\nimport './waits-long.ts';",
          'analysis/apart.ts': "import './reach.ts';",
          'analysis/wide.ts': "import './reach.ts';\nimport './calls.ts';",
          'analysis/waits-long.ts': "import './wide.ts';",
        }),
      ),
    ).toEqual([
      'analysis/calls.ts -> analysis/reach.ts -> analysis/waits.ts -> analysis/calls.ts: a circle of imports: move what both need',
    ]);
  });

  test('a barrel', () => {
    expect(
      noBarrels(
        planted({
          'model/index.ts': "export * from './flow.ts';",
          'index.ts': "export type { Flow } from './model/flow.ts';",
        }),
      ),
    ).toEqual([
      'model/index.ts:1: hands on names of "./flow.ts": let its users import that file',
      'model/index.ts: index.ts is for registries: name the file after the thing it exports',
    ]);
  });

  test.each([
    ["import { readFileSync } from 'node:fs';", 'imports "node:fs": only cli/ knows Node'],
    ['console.log(1);', 'uses "console": only cli/ may, so let it be handed in'],
    ['const now = Date.now();', 'uses "Date.now": only cli/ may, so let it be handed in'],
    ['const now = new Date();', 'uses "new Date()": only cli/ may, so let it be handed in'],
    ['const dice = Math.random();', 'uses "Math.random": only cli/ may, so let it be handed in'],
    ['const env = { ...process.env };', 'uses "process": only cli/ may, so let it be handed in'],
    ['const later = setTimeout;', 'uses "setTimeout": only cli/ may, so let it be handed in'],
  ])('an effect outside cli: %s', (text, breach) => {
    expect(effectsStayInCli(planted({ 'lint/lint.ts': text }))).toEqual([
      `lint/lint.ts:1: ${breach}`,
    ]);
    expect(effectsStayInCli(planted({ 'cli/lint.ts': text }))).toEqual([]);
  });

  test.each([
    'const day = new Date(0);',
    'const way = { process: 1 };',
    'const name = way.process;',
    'type Way = { console: string };',
  ])('no effect: %s', (text) => {
    expect(effectsStayInCli(planted({ 'lint/lint.ts': text }))).toEqual([]);
  });

  test('a package far from its place, and one that has none', () => {
    expect(
      packagesHaveOnePlace(
        planted({
          'lint/settings.ts': "import { parse } from 'yaml';",
          'text/words.ts': "import { distance } from 'fastest-levenshtein';",
          'cli/main.ts': "import pad from 'left-pad/lib/pad.js';",
          'document/read.ts': "import { parseDocument } from 'yaml';",
        }),
      ),
    ).toEqual([
      'cli/main.ts:1: package "left-pad" has no place: give it one in tools/laws/rooms.ts',
      'lint/settings.ts:1: package "yaml" belongs to document alone',
      'text/words.ts:1: package "fastest-levenshtein" belongs to text/suggestion.ts alone',
    ]);
  });

  test('two values in a file, a file named after something else, and one that exports nothing', () => {
    expect(
      oneExportAFile(
        planted({
          'analysis/reach.ts': 'export const reach = 1;\nexport function waits() {}',
          'analysis/misc.ts': 'export const reach = 1;',
          'analysis/empty.ts': 'const reach = 1;',
          'analysis/words.ts': 'export type Reach = 1;',
        }),
      ),
    ).toEqual([
      'analysis/empty.ts: exports nothing: is it used by anybody?',
      'analysis/misc.ts: exports "reach": name the file after it',
      'analysis/reach.ts: exports the values "reach", "waits": give each a file of its own',
      'analysis/words.ts: exports "Reach": name the file after it',
    ]);
  });

  test.each([
    ['text/line-index.ts', 'export type LineIndex = 1; export const lineIndex = 1;'],
    ['model/keys.ts', 'export const KEYS = [1];'],
    ['model/step-id.ts', 'export type StepId = 1; export function toStepId() {}'],
    ['rules/dead-end.ts', 'export default defineRule({});'],
    ['pictures/svg-of-flow.ts', 'export class SVGOfFlow {}'],
  ])('a name that fits its file: %s', (path, text) => {
    expect(oneExportAFile(planted({ [path]: text }))).toEqual([]);
  });

  test('an exported thing without a doc comment, or with an empty one', () => {
    expect(
      exportsAreDocumented(
        planted({
          'model/flow.ts': 'export type Flow = 1;\n/** */\nexport const flow = 1;',
          'model/step.ts': '/** A step. */\nexport type Step = 1;',
          'rules/dead-end.ts': 'export default defineRule({});',
          'cli/main.ts': 'export default function main() {}',
        }),
      ),
    ).toEqual([
      'cli/main.ts:1: "default" has no doc comment: say in a sentence what it is',
      'model/flow.ts:1: "Flow" has no doc comment: say in a sentence what it is',
      'model/flow.ts:3: "flow" has no doc comment: say in a sentence what it is',
    ]);
  });

  test('a folder in a folder, but for an importer', () => {
    expect(
      foldersAreFlat(
        planted({
          'rules/wording/cliche.ts': '',
          'importers/connect/connect.ts': '',
          'importers/connect/blocks/menu.ts': '',
          'helpers.ts': '',
          'index.ts': '',
        }),
      ),
    ).toEqual([
      'helpers.ts: lies in no room: move it to a folder',
      'importers/connect/blocks/menu.ts: 3 folders deep: move it up to importers/',
      'rules/wording/cliche.ts: 2 folders deep: move it up to rules/',
    ]);
  });

  test('a file of 401 lines; one that a program wrote may be longer', () => {
    const long = '\n'.repeat(401);
    expect(
      sizesStaySmall(planted({ 'lint/lint.ts': long, 'document/validators.generated.ts': long })),
    ).toEqual(['lint/lint.ts: 401 lines, more than 400: split it by its ideas']);
    expect(sizesStaySmall(planted({ 'lint/lint.ts': '\n'.repeat(400) }))).toEqual([]);
  });
});

/** A house of a few files, from their texts. */
function planted(files: Readonly<Record<string, string>>) {
  return house(new Map(Object.entries(files)));
}
