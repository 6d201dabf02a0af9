import type { CodeApi } from '../custom/code-files.ts';

/** The part of a machine that runs code of users: loaded only when settings name some. */
export type CodeRunner = {
  readonly api: CodeApi;
  /**
   * Imports files and gives their default exports, in the order of the files. Never rejects.
   *
   * @param scripts What stands in the files of users, made into JavaScript, by path.
   * @param entries The paths of those to import.
   */
  readonly run: (
    scripts: ReadonlyMap<string, string>,
    entries: readonly string[],
  ) => Promise<readonly Ran[]>;
};

/** What importing a file gave: its default export, or what it threw. */
export type Ran =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown };
