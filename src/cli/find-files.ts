import { glob, type PathTest } from '../lint/glob.ts';
import { absolutePath } from './absolute-path.ts';
import { gitRoot } from './git-root.ts';
import type { Item } from './ignoring.ts';
import { mayBeFlow } from './may-be-flow.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import type { Talk } from './talk.ts';
import { walkFolder } from './walk-folder.ts';
import type { World } from './world.ts';

/**
 * Finds what each argument means: a file, a folder with all flows below it, or a glob.
 *
 * An argument that names something is never taken for a glob. A file that two arguments mean is
 * found under both.
 */
export function findFiles(requests: readonly Request[], finding: Finding): readonly Found[] {
  return requests.map((request) => foundBy(request, finding));
}

/** One argument, or one of the settings' `files`. */
export type Request = {
  readonly text: string;
  /** The folder that it counts from: absolute. */
  readonly base: string;
  /** Whether a glob without `/` fits a name in any folder. */
  readonly anywhere: boolean;
};

/** The files of a request. */
export type Found = {
  readonly request: Request;
  readonly files: readonly FoundFile[];
  /** Whether it names a file, or nothing at all, which has been told. */
  readonly isFile: boolean;
};

/** A file to lint. */
export type FoundFile = {
  /** Absolute and without links; `undefined` for stdin. */
  readonly path: string | undefined;
  /** Whether the user named this very file. */
  readonly isNamed: boolean;
};

/** What finding needs to know, and whom it tells. */
export type Finding = {
  readonly world: World;
  readonly isIgnored: (item: Item) => boolean;
  readonly talk: Talk;
  /** What folders and globs lead to; flows if nothing is said. */
  readonly kind?: 'calls';
};

function foundBy(request: Request, finding: Finding): Found {
  const { world, talk } = finding;
  const { text, base } = request;
  if (text === '-') return { request, files: [{ path: undefined, isNamed: true }], isFile: true };
  const path = absolutePath(base, text);
  const kind = text === '' ? undefined : world.kindOf(path);
  if (kind === 'folder') {
    const files = walked(path, (file) => mayBe(file, finding), finding);
    return { request, files, isFile: false };
  }
  if (kind !== undefined) return { request, files: named(path, finding), isFile: true };
  if (GLOB_LETTERS.test(text)) return { request, files: globbed(request, finding), isFile: false };
  const read = world.readStart(path, 0);
  talk.fail(text, text === '' || read.ok ? 'names no file' : read.why);
  return { request, files: [], isFile: true };
}

function named(path: string, { world, isIgnored, talk }: Finding): readonly FoundFile[] {
  // The real path of a pipe such as /dev/fd/63 is no path at all.
  const real = world.kindOf(path) === 'file' ? (world.realPath(path) ?? path) : path;
  const item = { path: real, isFolder: false, isNamed: true, top: topOf(real, world) };
  if (!isIgnored(item)) return [{ path: real, isNamed: true }];
  talk.note(real, 'is ignored');
  return [];
}

function globbed({ text, base, anywhere }: Request, finding: Finding): readonly FoundFile[] {
  const { world } = finding;
  const { folder, rest } = globParts(text);
  const start = absolutePath(base, folder);
  if (world.kindOf(start) !== 'folder') return [];
  const fits = glob(rest, { anywhere: anywhere && folder === '' });
  const real = world.realPath(start) ?? start;
  // A glob without an ending, such as `ivr/**`, fits sound files and pictures, too.
  const saysEnding = rest.slice(rest.lastIndexOf('/') + 1).includes('.');
  const isWanted = (file: string) =>
    fits(pathBelow(real, file) ?? file) && (saysEnding || mayBeFlow(file, world));
  return walked(start, isWanted, finding);
}

function walked(
  folder: string,
  isWanted: PathTest,
  { world, isIgnored, talk, kind }: Finding,
): readonly FoundFile[] {
  const real = world.realPath(folder) ?? folder;
  const top = topOf(real, world);
  const files = walkFolder(real, {
    world,
    top,
    isIgnored: (path, isFolder) => isIgnored({ path, isFolder, isNamed: false, top }),
    talk,
  });
  return files
    .filter((path) => (kind === 'calls' ? CALLS.test(path) : !NOT_FLOWS.test(path)))
    .filter(isWanted)
    .map((path) => ({ path, isNamed: false }));
}

function mayBe(file: string, { world, kind }: Finding): boolean {
  return kind === 'calls' || mayBeFlow(file, world);
}

const CALLS = /\.calls\.ya?ml$/i;
/** Settings, and scripted calls. */
const NOT_FLOWS = /(?:\/presszero\.config\.\w+|\.calls\.ya?ml)$/i;

/** Where ignore files begin to count, and what links may not lead out of. */
function topOf(path: string, world: World): string {
  const folder = world.kindOf(path) === 'folder' ? path : (parentFolder(path) ?? '/');
  const root = gitRoot(folder, world);
  if (root !== undefined) return root;
  return pathBelow(world.cwd, folder) === undefined ? folder : world.cwd;
}

const GLOB_LETTERS = /[*?[{]/;

/** Parts a glob before its first folder with wildcards: `ivr/**` gives `ivr` and the rest. */
function globParts(text: string): { readonly folder: string; readonly rest: string } {
  const wild = text.search(GLOB_LETTERS);
  const slash = text.lastIndexOf('/', wild);
  if (slash < 0) return { folder: '', rest: text };
  return { folder: text.slice(0, slash + 1), rest: text.slice(slash + 1) };
}
