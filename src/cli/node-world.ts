import type { Dirent } from 'node:fs';
import {
  chmodSync,
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';
import { absolutePath } from './absolute-path.ts';
import { nodeCache } from './node-cache.ts';
import { nodeOutput } from './node-output.ts';
import { openStream } from './open-stream.ts';
import type { FileKind, FolderEntry, Tried, World } from './world.ts';

/** The real machine. */
export function nodeWorld(): World {
  const stdout = nodeOutput(1);
  const stderr = nodeOutput(2);
  return {
    cwd: absolutePath(process.cwd(), '.'),
    env: process.env,
    stdin: {
      // Opening it loads a part of Node that most commands do without.
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    stdout,
    stderr,
    kindOf(path) {
      const found = tried(() => statSync(path, { throwIfNoEntry: false }), 'read');
      return found.ok && found.value !== undefined ? kindOf(found.value) : undefined;
    },
    realPath(path) {
      const real = tried(() => absolutePath('/', realpathSync(path)), 'read');
      return real.ok ? real.value : undefined;
    },
    list: (folder) =>
      tried(() => readdirSync(folder, { withFileTypes: true }).map(folderEntry), 'read'),
    readBytes(path, bytesMax) {
      // Most of the files that are looked for are not there, and making an error takes time.
      const found = tried(() => statSync(path, { throwIfNoEntry: false }), 'read');
      if (found.ok && found.value === undefined) return MISSING;
      return whole(
        tried(() => readUpTo(path, bytesMax + 1), 'read'),
        bytesMax,
      );
    },
    readStart: (path, bytesMax) => tried(() => readUpTo(path, bytesMax), 'read'),
    sizeOf(path) {
      const found = tried(() => statSync(path, { throwIfNoEntry: false }), 'read');
      return found.ok ? found.value?.size : undefined;
    },
    readStdin,
    writeText: (path, text) => tried(() => replaceFile(path, text), 'written'),
    createText: (path, text) =>
      tried(() => writeFileSync(path, text, { flag: 'wx' }) as undefined, 'written'),
    cache: nodeCache(process.env, process.platform),
    async loadCode() {
      // Code of users may write as it likes.
      openStream('stdout');
      openStream('stderr');
      return (await import('./node-code.ts')).nodeCode();
    },
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
    onStop(stop) {
      // Whoever asks a second time is in a hurry: then the process ends as any other.
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
    out: stdout.write,
    err: stderr.write,
  };
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory'>): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function folderEntry(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) };
}

/** Does what may fail, and puts the system's code into words. */
function tried<Value>(attempt: () => Value, verb: 'read' | 'written'): Tried<Value> {
  try {
    return { ok: true, value: attempt() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const words = verb === 'written' ? { ...WORDS, ENOENT: NO_FOLDER, ENOTDIR: NO_FOLDER } : WORDS;
    return { ok: false, why: words[code] ?? `cannot be ${verb} (${code})` };
  }
}

const MISSING = { ok: false, why: 'does not exist' } as const;
const NO_FOLDER = 'cannot be written: there is no such folder';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: MISSING.why,
  ENOTDIR: MISSING.why,
  EACCES: 'may not be opened: check its permissions',
  EPERM: 'may not be opened: check its permissions',
  EISDIR: 'is a folder',
  EEXIST: 'is there already',
  ELOOP: 'is a link that goes in a circle',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'finds no room on the disk',
  EROFS: 'lies on a disk that cannot be written',
};

/** The first bytes of a file, of a pipe too, whose size nobody knows beforehand. */
function readUpTo(path: string, bytesMax: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const chunks: Uint8Array[] = [];
    let length = 0;
    // One byte more than the size tells the end of a plain file in a single read.
    let room = Math.min(bytesMax, Math.max(size + 1, CHUNK_BYTES));
    while (length < bytesMax) {
      const chunk = new Uint8Array(room);
      const count = readSync(file, chunk, 0, room, null);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      length += count;
      room = Math.min(bytesMax - length, CHUNK_BYTES);
    }
    return chunks.length === 1 ? (chunks[0] ?? new Uint8Array()) : Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

const CHUNK_BYTES = 65_536;

function whole(read: Tried<Uint8Array>, bytesMax: number): Tried<Uint8Array> {
  if (!read.ok || read.value.length <= bytesMax) return read;
  return { ok: false, why: `is larger than ${bytesMax / 1_048_576} MiB, the most that is read` };
}

async function readStdin(bytesMax: number): Promise<Tried<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > bytesMax) break;
  }
  return whole({ ok: true, value: Buffer.concat(chunks) }, bytesMax);
}

/** Writes beside the file, then renames, so that nobody ever reads half of it. */
function replaceFile(path: string, text: string): undefined {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = before === undefined ? path : realpathSync(path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (before !== undefined) chmodSync(beside, before.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
