import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { CodeRunner, Ran } from '../../src/cli/code-runner.ts';
import { main } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/cli/world.ts';

/** A folder on the disk with a user's flows, settings and rules, where presszero is run. */
export type CustomProject = {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly run: (
    argv: readonly string[],
    changes?: Partial<World>,
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** How often code was checked and how often it was run, so far. */
  readonly ran: { count: number };
  readonly remove: () => void;
};

/**
 * Makes such a folder. Code is checked by the compiler against the sources, and run from where it
 * can import nothing but the two functions of presszero that give types.
 */
export function customProject(files: Readonly<Record<string, string>>): CustomProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'presszero-custom-')));
  mkdirSync(join(folder, '.git'));
  const ran = { count: 0 };
  const write: CustomProject['write'] = (more) => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write(files);
  return {
    folder,
    write,
    ran,
    async run(argv, changes = {}) {
      const out: string[] = [];
      const err: string[] = [];
      const world: World = {
        ...nodeWorld(),
        cwd: folder,
        env: {},
        cache: undefined,
        loadCode: async () => runner(ran),
        out: (text) => out.push(text),
        err: (text) => err.push(text),
        ...changes,
      };
      const code = await main(argv, world);
      return { code, out: out.join(''), err: err.join('') };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function runner(ran: { count: number }): CodeRunner {
  return {
    api: {
      presszero: resolve('src/index.ts'),
      library: resolve('node_modules/typescript/lib/lib.es2023.d.ts'),
    },
    async run(scripts, entries) {
      ran.count += 1;
      return Promise.all(entries.map((entry) => imported(scripts.get(entry) ?? '')));
    },
  };
}

async function imported(script: string): Promise<Ran> {
  const text = script.replace("from 'presszero'", `from '${urlOf(FACE)}'`);
  try {
    const { default: value } = await import(/* @vite-ignore */ urlOf(text));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error };
  }
}

const FACE = 'export const defineRule = (rule) => rule; export const defineConfig = (it) => it;';

function urlOf(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script).replaceAll("'", '%27')}`;
}
