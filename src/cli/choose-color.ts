import type { Environment } from './world.ts';

/**
 * Whether to write in colour. What is said first wins:
 *
 * 1. `--color always` or `never`;
 * 2. `NO_COLOR`, if it is not empty: none (no-color.org);
 * 3. `FORCE_COLOR`: `0` and `false` mean none, anything else, empty too, means colour;
 * 4. `TERM=dumb`: none;
 * 5. whether the text goes to a terminal.
 */
export function chooseColor(
  flag: string | undefined,
  env: Environment,
  isTerminal: boolean,
): boolean {
  if (flag === 'always') return true;
  if (flag === 'never') return false;
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return env.TERM !== 'dumb' && isTerminal;
}
