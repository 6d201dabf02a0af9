import type { CodeRun } from './code-run.ts';
import { runCode } from './run-code.ts';
import { UserError } from './user-error.ts';
import type { TextCache, World } from './world.ts';

/** The code of users that a run has met; each file is run once. */
export type CodeStore = {
  /**
   * What running files gave, in their order.
   *
   * Settings are asked for in the middle of things that cannot wait, and code must be waited for;
   * but code is rare. So whoever asks stops here, the code is run, and all begins anew.
   *
   * @throws {CodeWanted} Where one of them has not been run yet.
   */
  readonly of: (paths: readonly string[]) => readonly CodeRun[];
  /** Does what asks for settings, again and again until all code that it wants has been run. */
  readonly finish: <Result>(attempt: () => Result) => Promise<Result>;
};

/** Makes the store of a run. */
export function codeStore(world: World, cache: TextCache | undefined): CodeStore {
  const runs = new Map<string, CodeRun>();
  return {
    of(paths) {
      const wanted = paths.filter((path) => !runs.has(path));
      if (wanted.length > 0) throw new CodeWanted(wanted);
      return paths.flatMap((path) => runs.get(path) ?? []);
    },
    async finish(attempt) {
      for (;;) {
        try {
          return attempt();
        } catch (error) {
          if (!(error instanceof CodeWanted)) throw error;
          await run(error.paths);
        }
      }
    },
  };

  async function run(paths: readonly string[]): Promise<void> {
    const runner = await world.loadCode?.();
    if (runner === undefined) throw new UserError('Code of settings cannot be run here');
    for (const [path, ran] of await runCode(paths, runner, { world, cache })) runs.set(path, ran);
  }
}

class CodeWanted extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super('Code of settings is to be run first');
    this.paths = paths;
  }
}
