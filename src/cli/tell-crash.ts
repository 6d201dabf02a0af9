import type { Crash } from '../lint/linted-file.ts';
import { absolutePath } from './absolute-path.ts';
import { say } from './say.ts';
import { thrownAt } from './thrown-at.ts';
import type { World } from './world.ts';

/** Says where a rule or a reader threw, and who is to mend it; its stack only with `--debug`. */
export function tellCrash(crash: Crash, world: World, isDebug: boolean): void {
  const { path, ruleId, error, origin } = crash;
  const who = ruleId === 'syntax' ? 'the reader' : `rule "${ruleId}"`;
  const more = isDebug ? 'its stack follows' : '--debug shows where';
  const whose =
    origin === undefined
      ? 'a fault of presszero: please report it'
      : `mend "${placed(origin, error, world)}"`;
  say(world, `${who} failed on "${path}", ${whose}; ${more}`);
  const stack = error instanceof Error ? (error.stack ?? '') : String(error);
  if (isDebug) for (const line of stack.split('\n')) say(world, line);
}

/** A file of a user with the line that threw, where that is known. */
function placed(origin: string, error: unknown, world: World): string {
  const path = absolutePath(world.cwd, origin);
  const at = thrownAt(error, world.realPath(path) ?? path);
  return at === undefined ? origin : `${origin}:${at.line}:${at.column}`;
}
