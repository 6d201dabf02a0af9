import type { Environment } from './world.ts';

/**
 * Whether only ASCII may be drawn: the language of the terminal is set, by the first of `LC_ALL`,
 * `LC_CTYPE` and `LANG` that is not empty (POSIX, 8.2), and is not in UTF-8; or it is the Linux
 * console, whose font lacks most characters. Where nothing is set, as in many containers, UTF-8 is
 * taken for granted.
 */
export function drawsAscii(env: Environment): boolean {
  if (env.TERM === 'linux') return true;
  const names = [env.LC_ALL, env.LC_CTYPE, env.LANG];
  const language = names.find((name) => name !== undefined && name !== '');
  return language !== undefined && !/utf-?8/i.test(language);
}
