import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOOL } from '../src/lint/tool.ts';
import { rules } from '../src/rules/index.ts';
import { withoutExamples } from '../tools/bundle/cut-examples.ts';
import { importByLauncher } from '../tools/bundle/import-by-launcher.ts';
import { isBuilt } from '../tools/bundle/is-built.ts';
import { type House, house } from '../tools/laws/house.ts';
import { readSources } from '../tools/read-sources.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

beforeAll(() => {
  if (!isBuilt()) execFileSync(process.execPath, ['tools/run.mjs', 'tools/build.ts']);
});

describe('package.json', () => {
  test('has the version that the tool says and the changes tell of', () => {
    expect(TOOL.version).toBe(manifest.version);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${manifest.version}`);
  });

  test('runs nothing on the machines of those who install the package', () => {
    const names = Object.keys(manifest.scripts);
    expect(names.filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  test('names as dependencies what the library imports, and no more', () => {
    // The compiler is carried along, and never asked for by its name.
    const carried = 'conditions/check-expressions.ts';
    const sources = house(readSources('.')).filter(({ path }) => path !== carried);
    const library = reachedFrom('index.ts', sources);
    expect(Object.keys(manifest.dependencies)).toEqual(packagesOf(library));
  });

  test('names no package whose reason is not among the decisions', () => {
    const page = readFileSync('docs/decisions/0003-packages.md', 'utf8');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('leaves the host of each download to whoever installs', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('the package', () => {
  const wanted = [
    /^(CHANGELOG|LICENSE|README)(\.md)?$/,
    /^package\.json$/,
    /^dist\/bin\/[a-z0-9-]+\.[cm]js$/,
    /^dist\/bin\/lib\.es2023\.d\.ts$/,
    /^dist\/bin\/THIRD-PARTY-LICENSES\.txt$/,
    /^dist\/lib\/([a-z0-9-]+\/){0,2}[a-z0-9-]+(\.generated)?(\.d\.ts|\.js)$/,
    /^docs\/(calls-file|conditions|custom-rules|flow-file|prove|settings)\.md$/,
    /^docs\/rules\/([a-z0-9-]+|README)\.md$/,
    /^schemas\/[a-z]+\.schema\.json$/,
  ];

  test('holds what a user needs and nothing else', () => {
    const paths = packedPaths();
    expect(paths.filter((path) => !wanted.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(wanted.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
    for (const path of [
      manifest.bin.presszero,
      'dist/bin/program.cjs',
      'dist/lib/index.js',
      'dist/lib/index.d.ts',
      'schemas/flow.schema.json',
      'docs/rules/dead-end.md',
    ]) {
      expect(paths).toContain(path);
    }
  });

  test('names no page that it does not hold, in its pages or in what rules say', () => {
    const paths = packedPaths();
    const links = paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\]\((?!https:|#)([^)#\s]+)/g)].map(([, link]) =>
          posix.join(posix.dirname(path), link ?? ''),
        ),
      );
    const named = rules.flatMap(({ summary, why, remedy }) =>
      [summary, why, remedy].flatMap((text) => text.match(/docs\/[\w/-]+\.md/g) ?? []),
    );
    expect(links.length).toBeGreaterThan(40);
    expect(named.length).toBeGreaterThan(0);
    expect([...links, ...named].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('can be imported as it says', async () => {
    const { messages } = await publint({ strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('names the licence of every package that is bundled', () => {
    const licenses = readFileSync('dist/bin/THIRD-PARTY-LICENSES.txt', 'utf8');
    for (const name of ['commander', 'date-holidays', 'ignore', 'string-width', 'yaml']) {
      expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});

describe('the library', () => {
  test('lints a flow from another program', async () => {
    const library = await import(pathToFileURL(resolve('dist/lib/index.js')).href);
    const { rules, settleSettings, lint } = library;
    const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
      rules: new Map(),
      only: [],
      skip: [],
    });
    const text =
      'presszero: 1\nstart: desk\nsteps:\n  desk: { type: say, prompt: Hello., next: dek }\n';
    const report = lint([{ path: 'clinic.ivr.yaml', text }], { settings, rules, importers: [] });
    expect(report.files[0].findings.map(({ message }: { message: string }) => message)).toContain(
      'Outcome "next" of "desk" leads to "dek", which is no step: did you mean "desk"?',
    );
  });

  test('checks conditions with the compiler that the command carries', async () => {
    const library = await import(pathToFileURL(resolve('dist/lib/index.js')).href);
    const { rules, settleSettings, lint, loadChecker } = library;
    const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
      rules: new Map(),
      only: ['faulty-expression'],
      skip: [],
    });
    const text =
      'presszero: 1\nstart: desk\nsteps:\n' +
      '  desk: { type: branch, cases: [{ when: tier > 5, goto: desk }], else: desk }\n';
    const sources = [{ path: 'clinic.ivr.yaml', text }];
    const by = { settings, rules, importers: [], check: await loadChecker() };
    const report = lint(sources, by);
    expect(report.files[0].findings.map(({ message }: { message: string }) => message)).toEqual([
      '"tier" is no variable: declare it under "variables"',
    ]);
    const files = readdirSync('dist/lib', { recursive: true, encoding: 'utf8' });
    const naming = files
      .filter((path) => /\.(js|ts)$/.test(path))
      .filter((path) => /['"]typescript['"]/.test(readFileSync(join('dist/lib', path), 'utf8')));
    expect(naming).toEqual([]);
  });
});

describe('the command', () => {
  test('says its version', () => {
    expect(run('dist/bin', ['--version']).stdout).toBe(`${manifest.version}\n`);
  });

  test('keeps compiled code after a lint, and takes up anew when it is broken', () => {
    const bin = copyOfBin();
    run(bin, ['--version']);
    expect(cachesIn(bin)).toEqual([]);
    const first = run(bin, ['lint', 'examples/faulty']);
    // One of the program and one of the compiler that conditions want.
    const caches = cachesIn(bin).map((name) => join(bin, name));
    expect(caches).toHaveLength(2);
    const times = caches.map((cache) => statSync(cache).mtimeMs);
    expect(run(bin, ['lint', '--no-cache', 'examples/faulty'])).toEqual(first);
    expect(caches.map((cache) => statSync(cache).mtimeMs)).toEqual(times);
    for (const cache of caches) writeFileSync(cache, 'no code');
    expect(run(bin, ['lint', '--no-cache', 'examples/faulty'])).toEqual(first);
    expect(caches.filter((cache) => statSync(cache).size < 1000)).toEqual([]);
    rmSync(bin, { recursive: true });
  });

  test('works where the compiled code can be neither read nor written', () => {
    const bin = copyOfBin();
    const first = run(bin, ['lint', 'examples/clean']);
    const caches = cachesIn(bin).map((name) => join(bin, name));
    expect(caches).toHaveLength(2);
    for (const cache of caches) {
      rmSync(cache);
      mkdirSync(cache);
    }
    expect(run(bin, ['lint', '--no-cache', 'examples/clean'])).toEqual(first);
    expect(first.stderr).toBe('');
    rmSync(bin, { recursive: true });
  });

  test('needs no package beside it', () => {
    const bin = copyOfBin();
    for (const part of readdirSync(bin).filter((name) => /^(cli|package)-.*js$/.test(name))) {
      const load = `import(${JSON.stringify(pathToFileURL(join(bin, part)).href)})`;
      const { status, stderr } = spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' });
      expect({ part, status, stderr }).toEqual({ part, status: 0, stderr: '' });
    }
    rmSync(bin, { recursive: true });
  });

  test('reads a foreign call flow, from compiled code, too', () => {
    const bin = copyOfBin();
    const argv = ['lint', 'test/imports/amazon-connect', '--format', 'json'];
    const first = run(bin, argv);
    expect(JSON.parse(first.stdout).files[0].format).toBe('amazon-connect');
    expect(run(bin, argv)).toEqual(first);
    expect(run(bin, ['rules']).status).toBe(0);
    rmSync(bin, { recursive: true });
  });

  test('explains a rule with its examples, which the lint itself leaves out', () => {
    const example = 'Option "7" leads to "biling"';
    expect(readFileSync('dist/bin/program.cjs', 'utf8')).not.toContain(example);
    expect(run('dist/bin', ['explain', 'unresolved-target']).stdout).toContain(example);
  });
});

test('an import() of the program is handed to the launcher, and the word elsewhere is left', () => {
  const text =
    'const late = () => import("./walk.mjs"); say("import(x)", /import(x)/, meta.import);';
  expect(importByLauncher(text, 'load')).toBe(text.replace('import("./', 'load("./'));
});

test('cutting the examples out of a rule leaves the rest of its file as it is', () => {
  for (const { id } of rules) {
    const text = readFileSync(`src/rules/${id}.ts`, 'utf8');
    const cut = withoutExamples(text);
    expect(cut).toContain('examples: { good: [], bad: [] },');
    expect(cut).toContain('sources: [],');
    expect(cut.split('\n')[0]).toBe(text.split('\n')[0]);
    expect(text.endsWith(cut.slice(cut.lastIndexOf('bad: []') + 12))).toBe(true);
  }
  expect(withoutExamples('export const examples = 1;')).toBe('export const examples = 1;');
});

/** The files of `src` that a file reaches by its imports, lazy ones too. */
function reachedFrom(start: string, all: House): House {
  const reached = new Set([start]);
  for (const path of reached) {
    for (const { file } of all.find((one) => one.path === path)?.imports ?? []) {
      if (file !== undefined) reached.add(file);
    }
  }
  return all.filter(({ path }) => reached.has(path));
}

/** The packages that files import, in the order of their names. */
function packagesOf(files: House): readonly string[] {
  const specifiers = files
    .flatMap(({ imports }) => imports)
    .filter(({ file, specifier }) => file === undefined && !specifier.startsWith('node:'))
    .map(({ specifier }) => specifier.split('/')[0] ?? '');
  return [...new Set(specifiers)].sort();
}

function packedPaths(): readonly string[] {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(told) as [{ files: readonly { path: string }[] }];
  return files.map(({ path }) => path);
}

function run(bin: string, argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(bin, 'presszero.cjs'), ...argv],
    // What was checked before is kept in the copy, and nothing of other runs is taken.
    { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: resolve(bin, 'kept') } },
  );
  return { status, stdout, stderr };
}

function copyOfBin(): string {
  const bin = mkdtempSync(join(tmpdir(), 'presszero-bin-'));
  cpSync('dist/bin', bin, { recursive: true });
  for (const cache of cachesIn(bin)) rmSync(join(bin, cache));
  return bin;
}

function cachesIn(bin: string): readonly string[] {
  return readdirSync(bin).filter((name) => name.endsWith('.cache'));
}
