import type { CallerAct } from '../simulator/caller-act.ts';
import { readShortForm } from '../simulator/read-short-form.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * The acts of `--keys`, or those on stdin, where a line break parts two acts.
 *
 * @throws {UserError} When they cannot be read.
 */
export async function typedActs(
  keys: string | undefined,
  world: World,
): Promise<readonly CallerAct[]> {
  const text = keys ?? (await stdinText(world));
  const { acts, faults } = readShortForm(text);
  const [fault] = faults;
  if (fault === undefined) return acts;
  const where = keys === undefined ? 'Keys on stdin' : '--keys';
  throw new UserError(`${where}, character ${fault.at.start + 1}: ${fault.message}`);
}

async function stdinText(world: World): Promise<string> {
  if (world.stdin?.isTerminal === true) {
    say(world, 'type what the caller does, such as "1,2,_,0", and end it with Ctrl-D');
  }
  const read = await world.readStdin(BYTES_MAX);
  if (!read.ok) throw new UserError(`Keys on stdin: the input ${read.why}`);
  return decodeUtf8(read.value).text.trim();
}

const BYTES_MAX = 1_048_576;
