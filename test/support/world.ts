import type { ExitCode } from '../../src/cli/exit-code.ts';
import { main } from '../../src/cli/main.ts';
import type { Environment, FileKind, FolderEntry, Tried, World } from '../../src/cli/world.ts';

/** What lies at a path of a made-up machine. */
export type Thing =
  | string
  | Uint8Array
  | { readonly link: string }
  /** A file or folder that may not be read. */
  | { readonly denied: FileKind }
  /** A file too large to be made up: only its first bytes are there. */
  | { readonly start: string; readonly size: number };

/** A machine made of maps and strings. */
export type Machine = {
  /** By path from the root on; those that do not begin with `/` lie in the working directory. */
  readonly files?: Readonly<Record<string, Thing>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Environment;
  /** Columns of the terminal; none is no terminal. */
  readonly columns?: number;
  /** Whether somebody types what comes in on stdin. */
  readonly hasKeyboard?: boolean;
};

/** How a run of the program ended. */
export type Ended = {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What was written, by path, those in the working directory from there on. */
  readonly written: Readonly<Record<string, string>>;
};

const CWD = '/home/ada/menus';

/** Runs presszero on a made-up machine, with the words that somebody typed after its name. */
export async function run(argv: readonly string[], machine: Machine = {}): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const code = await main(argv, fakeWorld(machine, { out, err, written }));
  return { code, out: out.join(''), err: err.join(''), written };
}

type Streams = {
  readonly out: string[];
  readonly err: string[];
  readonly written: Record<string, string>;
};

function fakeWorld(machine: Machine, { out, err, written }: Streams): World {
  const things = new Map<string, Thing | 'folder'>([['/', 'folder']]);
  const put = (path: string, thing: Thing | 'folder') => {
    const parts = path.split('/');
    for (let end = 1; end < parts.length; end += 1) {
      const above = parts.slice(0, end).join('/') || '/';
      if (!things.has(above)) things.set(above, 'folder');
    }
    things.set(path, thing);
  };
  put(CWD, 'folder');
  for (const [path, thing] of Object.entries(machine.files ?? {})) put(absolute(path), thing);
  const real = (path: string) => realPath(path, things);
  const read = (path: string): Tried<Uint8Array> => {
    const thing = things.get(real(path) ?? '');
    if (thing === undefined) return { ok: false, why: 'does not exist' };
    if (thing === 'folder') return { ok: false, why: 'is a folder' };
    if (typeof thing === 'string') return { ok: true, value: new TextEncoder().encode(thing) };
    if (thing instanceof Uint8Array) return { ok: true, value: thing };
    if ('size' in thing) return { ok: true, value: new TextEncoder().encode(thing.start) };
    return { ok: false, why: 'may not be opened: check its permissions' };
  };
  const write = (path: string, text: string): Tried<undefined> => {
    const folder = path.slice(0, path.lastIndexOf('/')) || '/';
    if (things.get(folder) !== 'folder') {
      return { ok: false, why: 'cannot be written: there is no such folder' };
    }
    put(path, text);
    written[path.startsWith(`${CWD}/`) ? path.slice(CWD.length + 1) : path] = text;
    return { ok: true, value: undefined };
  };
  return {
    cwd: CWD,
    env: machine.env ?? {},
    stdin: { isTerminal: machine.hasKeyboard === true },
    stdout: { isTerminal: machine.columns !== undefined, columns: machine.columns },
    stderr: { isTerminal: false, columns: undefined },
    kindOf: (path) => kindOf(things.get(real(path) ?? '')),
    realPath: real,
    list: (folder) => list(folder, things),
    readBytes(path, bytesMax) {
      const thing = things.get(real(path) ?? '');
      const size = typeof thing === 'object' && 'size' in thing ? thing.size : 0;
      return size > bytesMax ? { ok: false, why: 'is larger than 64 MiB' } : read(path);
    },
    readStart(path, bytesMax) {
      const start = read(path);
      return start.ok ? { ok: true, value: start.value.subarray(0, bytesMax) } : start;
    },
    sizeOf(path) {
      const thing = things.get(real(path) ?? '');
      if (typeof thing === 'object' && 'size' in thing) return thing.size;
      const start = read(path);
      return start.ok ? start.value.length : undefined;
    },
    async readStdin() {
      const { stdin = '' } = machine;
      const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
      return { ok: true, value: bytes };
    },
    writeText: write,
    createText: (path, text) =>
      things.has(path) ? { ok: false, why: 'is there already' } : write(path, text),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  };
}

function absolute(path: string): string {
  return path.startsWith('/') ? path : `${CWD}/${path}`;
}

function kindOf(thing: Thing | 'folder' | undefined): FileKind | undefined {
  if (thing === undefined || thing === 'folder') return thing;
  return typeof thing === 'object' && 'denied' in thing ? thing.denied : 'file';
}

function realPath(path: string, things: ReadonlyMap<string, Thing | 'folder'>): string | undefined {
  let at = path;
  for (let links = 0; links < 40; links += 1) {
    const parts = at.split('/');
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/') || '/');
    const found = prefixes.find((prefix) => {
      const thing = things.get(prefix);
      return typeof thing === 'object' && 'link' in thing;
    });
    if (found === undefined) return things.has(at) ? at : undefined;
    const thing = things.get(found);
    const target = typeof thing === 'object' && 'link' in thing ? absolute(thing.link) : '';
    at = `${target}${at.slice(found.length)}`;
  }
  return undefined;
}

function list(
  folder: string,
  things: ReadonlyMap<string, Thing | 'folder'>,
): Tried<readonly FolderEntry[]> {
  const start = folder === '/' ? '/' : `${folder}/`;
  const here = things.get(folder);
  if (typeof here === 'object' && 'denied' in here) {
    return { ok: false, why: 'may not be opened: check its permissions' };
  }
  const entries = [...things].flatMap(([path, thing]): readonly FolderEntry[] => {
    const name = path.startsWith(start) ? path.slice(start.length) : '';
    if (name === '' || name.includes('/')) return [];
    const isLink = typeof thing === 'object' && 'link' in thing;
    return [{ name, kind: isLink ? 'link' : (kindOf(thing) ?? 'other') }];
  });
  return { ok: true, value: entries };
}
