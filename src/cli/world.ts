import type { CodeRunner } from './code-runner.ts';

/**
 * All of the machine that commands may touch. Only `node-world.ts` knows the real one; tests hand
 * in a world of maps and strings.
 *
 * Paths are absolute and have `/` between folders, on every system. Nothing here throws.
 */
export type World = {
  /** The working directory. */
  readonly cwd: string;
  readonly env: Environment;
  /** Whether somebody types into the program; where nothing is said nobody does. */
  readonly stdin?: { readonly isTerminal: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** What a path names, links followed; `undefined` when nothing, or when it cannot be told. */
  readonly kindOf: (path: string) => FileKind | undefined;
  /** The path without links in it; `undefined` when it names nothing or its links go in a circle. */
  readonly realPath: (path: string) => string | undefined;
  /** What lies in a folder, in no certain order. */
  readonly list: (folder: string) => Tried<readonly FolderEntry[]>;
  /** The bytes of a file; fails when it has more than `bytesMax`. */
  readonly readBytes: (path: string, bytesMax: number) => Tried<Uint8Array>;
  /** The first bytes of a file, `bytesMax` at most. */
  readonly readStart: (path: string, bytesMax: number) => Tried<Uint8Array>;
  /** How many bytes a file has; `undefined` when it cannot be told. */
  readonly sizeOf: (path: string) => number | undefined;
  readonly readStdin: (bytesMax: number) => Promise<Tried<Uint8Array>>;
  /** Puts a file in place whole or not at all; makes no folders. */
  readonly writeText: (path: string, text: string) => Tried<undefined>;
  /** Makes a file that must not exist yet. */
  readonly createText: (path: string, text: string) => Tried<undefined>;
  /** Where texts are kept from run to run; where nothing is said, nowhere. */
  readonly cache?: TextCache | undefined;
  /** Gets ready to run code of users, which settings name; where nothing is said none is run. */
  readonly loadCode?: (() => Promise<CodeRunner>) | undefined;
  /** Lets whatever waits come in between; where nothing is said nothing does. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Calls back when the user asks the program to stop, and gives what ends that. */
  readonly onStop?: ((stop: () => void) => () => void) | undefined;
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes talk. */
  readonly err: (text: string) => void;
};

/**
 * Texts kept under names of letters and digits. Each may be gone at any time, or be something else:
 * whoever reads one looks whether it is what was kept.
 */
export type TextCache = {
  readonly read: (name: string) => string | undefined;
  readonly keep: (name: string, text: string) => void;
};

/** The variables of the environment that count. */
export type Environment = {
  readonly [Name in
    | 'NO_COLOR'
    | 'FORCE_COLOR'
    | 'INK_SCREEN_READER'
    | 'PRESSZERO_SAFE'
    | 'TERM'
    | 'LC_ALL'
    | 'LC_CTYPE'
    | 'LANG']?: string | undefined;
};

/** A stream that text goes to. */
export type OutputStream = {
  readonly isTerminal: boolean;
  /** `undefined` where nobody knows. */
  readonly columns: number | undefined;
};

/** What a path names; `other` is a pipe, a device and the like. */
export type FileKind = 'file' | 'folder' | 'other';

/** A name in a folder; a link is not followed. */
export type FolderEntry = { readonly name: string; readonly kind: FileKind | 'link' };

/** What came of an attempt; `why` goes on after a path: `does not exist`, `may not be read`. */
export type Tried<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string };
