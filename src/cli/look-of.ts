import type { Look } from '../reporters/reporter.ts';
import { chooseColor } from './choose-color.ts';
import { drawsAscii } from './draws-ascii.ts';
import type { World } from './world.ts';

/**
 * How text looks where it goes: to stdout, or to a file, which is never a terminal and gets colour
 * only by `--color always`.
 */
export function lookOf(
  world: World,
  { color, quiet, toFile }: { color: string | undefined; quiet: boolean; toFile: boolean },
): Look {
  const columns = toFile ? undefined : world.stdout.columns;
  return {
    columns: Math.max(COLUMNS_MIN, columns ?? COLUMNS),
    color: toFile ? color === 'always' : chooseColor(color, world.env, world.stdout.isTerminal),
    ascii: drawsAscii(world.env),
    quiet,
  };
}

const COLUMNS = 80;
const COLUMNS_MIN = 40;
