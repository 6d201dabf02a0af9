import type { Crash } from '../lint/linted-file.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

/** Says where our own code threw; its stack only with `--debug`. */
export function tellCrash({ path, ruleId, error }: Crash, world: World, isDebug: boolean): void {
  const who = ruleId === 'syntax' ? 'the reader' : `rule "${ruleId}"`;
  const more = isDebug ? 'its stack follows' : '--debug shows where';
  say(world, `${who} failed on "${path}", a fault of presszero: please report it; ${more}`);
  const stack = error instanceof Error ? (error.stack ?? '') : String(error);
  if (isDebug) for (const line of stack.split('\n')) say(world, line);
}
