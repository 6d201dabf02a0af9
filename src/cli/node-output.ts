import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import process from 'node:process';
import { openStream } from './open-stream.ts';
import type { OutputStream } from './world.ts';

/**
 * One of the two streams that this process writes to: 1 is stdout, 2 is stderr.
 *
 * Node's own streams take longer to load than a small flow to lint. So what goes into a file, a
 * pipe or nowhere is written to the descriptor itself; a terminal, and whatever cannot be written at
 * once, is left to Node's stream.
 */
export function nodeOutput(descriptor: 1 | 2): NodeOutput {
  const name = descriptor === 1 ? 'stdout' : 'stderr';
  let isPlain: boolean | undefined;
  const plain = (): boolean => (isPlain ??= !isReplaced(name) && isNoTerminal(descriptor));
  return {
    get isTerminal() {
      return !plain() && process[name].isTTY === true;
    },
    get columns() {
      return plain() ? undefined : process[name].columns;
    },
    write(text) {
      if (!plain()) {
        openStream(name).write(text);
        return;
      }
      const left = leftOf(Buffer.from(text), descriptor);
      if (left.length === 0) return;
      // From now on the order is kept by the stream.
      isPlain = false;
      openStream(name).write(left);
    },
  };
}

/** A stream to write to, and what it is. */
export type NodeOutput = OutputStream & { readonly write: (text: string) => void };

/** Whether somebody put a stream of their own in its place: Node's own is made by a getter. */
function isReplaced(name: 'stdout' | 'stderr'): boolean {
  return Object.getOwnPropertyDescriptor(process, name)?.get === undefined;
}

function isNoTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket() || isNowhere(found);
  } catch {
    return false;
  }
}

/** Whether it is the device that swallows everything: terminals are such devices, too. */
function isNowhere(found: Stats): boolean {
  if (!found.isCharacterDevice()) return false;
  return statSync('/dev/null').rdev === found.rdev;
}

/** Writes what can be written now, and gives what is left; nothing is when the reader went away. */
function leftOf(bytes: Uint8Array, descriptor: number): Uint8Array {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
      return new Uint8Array();
  }
  return bytes.subarray(written);
}
