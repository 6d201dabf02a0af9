import type { CallsLook } from '../calls/calls-look.ts';
import { lookOf } from './look-of.ts';
import type { Output, OutputKind } from './output.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/** Writes a report in each of its forms; gives whether all could be written. */
export function writeOutputs<Kind extends OutputKind>(
  outputs: readonly Output<Kind>[],
  render: (kind: Kind, look: CallsLook) => string,
  { world, color }: { readonly world: World; readonly color: string | undefined },
): boolean {
  let isWritten = true;
  for (const { reporter, file } of outputs) {
    const look = lookOf(world, { color, quiet: false, toFile: file !== undefined });
    const text = render(reporter, look);
    if (file === undefined) {
      world.out(text);
      continue;
    }
    const written = world.writeText(file, text);
    const shown = shownPath(file, world);
    say(world, written.ok ? `wrote "${shown}"` : `"${shown}" ${written.why}`);
    isWritten &&= written.ok;
  }
  return isWritten;
}
