import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { absolutePath } from './absolute-path.ts';
import { type CodeHooks, codeHooks } from './code-hooks.ts';
import type { CodeRunner, Ran } from './code-runner.ts';

/**
 * Runs code of users in this process, as modules at the places of their files, so that they find the
 * packages beside them and their errors name their own lines.
 */
export function nodeCode(): CodeRunner {
  return {
    api: {
      presszero: ownFile('../lib/index.d.ts'),
      library: ownFile('./lib.es2023.d.ts'),
    },
    async run(scripts, entries) {
      process.setSourceMapsEnabled(true);
      hookUp(new Map([...scripts].map(([path, script]) => [urlOf(path), script])));
      const ran: Ran[] = [];
      // One after the other: what one of them does first must not hang on how fast another loads.
      for (const entry of entries) ran.push(await imported(urlOf(entry)));
      return ran;
    },
  };
}

function urlOf(path: string): string {
  return pathToFileURL(path).href;
}

/** A file of the package, from where the program lies on. */
function ownFile(path: string): string {
  return absolutePath('/', fileURLToPath(new URL(path, import.meta.url)));
}

async function imported(url: string): Promise<Ran> {
  try {
    const { default: value } = (await import(url)) as { readonly default?: unknown };
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error };
  }
}

const known = new Map<string, string>();
let isHooked = false;

function hookUp(scripts: ReadonlyMap<string, string>): void {
  const face = faceUrl();
  for (const [url, script] of scripts) known.set(url, script);
  const { registerHooks } = nodeModule as { readonly registerHooks?: (hooks: CodeHooks) => void };
  if (registerHooks === undefined) {
    // Each time anew, because the thread has a memory of its own.
    nodeModule.register(HOOKS, { data: { scripts, face } });
  } else if (!isHooked) {
    registerHooks(codeHooks(known, () => face));
    isHooked = true;
  }
}

/** One file where the program is bundled, and the library otherwise. */
function faceUrl(): string {
  const bundled = new URL('./presszero-face.mjs', import.meta.url);
  return existsSync(bundled) ? bundled.href : new URL('../lib/index.js', import.meta.url).href;
}

const HOOKS = `data:text/javascript,${encodeURIComponent(`
  const scripts = new Map();
  let face = '';
  export const { resolve, load } = (${codeHooks})(scripts, () => face);
  export function initialize(data) {
    face = data.face;
    for (const [url, script] of data.scripts) scripts.set(url, script);
  }
`)}`;
