import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import type { World } from './world.ts';

/** Writes lines to stdout as results for people; whatever they quote is made safe to show. */
export function show(world: World, lines: readonly string[]): void {
  if (lines.length > 0) world.out(`${defused(lines.map((line) => visible(line)).join('\n'))}\n`);
}
