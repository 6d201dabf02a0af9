import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import type { World } from './world.ts';

/** Tells the user one line on stderr; whatever it quotes is made safe to show. */
export function say(world: World, line: string): void {
  world.err(`${defused(`presszero: ${visible(line)}`)}\n`);
}
