import type { Span } from '../text/span.ts';
import type { Places } from './places.ts';

/** What compiling files of users gave. */
export type CompiledCode = {
  /** The files that were asked for and those of users that they import, by path. */
  readonly modules: readonly CodeModule[];
  /** In the order of the modules and their places; where there is any, nothing is to be run. */
  readonly faults: readonly CodeFault[];
};

/** One file of code. */
export type CodeModule = {
  readonly path: string;
  /** As the user wrote it. */
  readonly text: string;
  /** The same as JavaScript, with a map back to the text at its end. */
  readonly script: string;
  /** Where the parts of its default export stand; `undefined` for one that has none. */
  readonly places: Places | undefined;
};

/** What is wrong at a place of a file of code. */
export type CodeFault = { readonly path: string; readonly at: Span; readonly message: string };
