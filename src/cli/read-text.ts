import { readToEdit } from './read-to-edit.ts';
import type { World } from './world.ts';

/**
 * The text of a file that the run cannot do without, 1 MiB at most.
 *
 * @throws {UserError} When it cannot be read.
 */
export function readText(path: string, world: World): string {
  return readToEdit(path, world).text;
}
