import { writeSync } from 'node:fs';
import process from 'node:process';

/**
 * Node's own stream for stdout or stderr, made so that a reader that goes away (`| head`) is no
 * fault, and that one which takes nothing more (a full disk) is told and ends in the exit code 2.
 */
export function openStream(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const stream = process[name];
  const heed = name === 'stdout' ? heedOut : heedErr;
  if (!stream.listeners('error').includes(heed)) stream.on('error', heed);
  return stream;
}

function heedOut(error: NodeJS.ErrnoException): void {
  heed('stdout', error);
}

function heedErr(error: NodeJS.ErrnoException): void {
  heed('stderr', error);
}

function heed(name: string, { code = 'unknown' }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || isTold) return;
  isTold = true;
  // The code of the command itself is set later than this.
  process.once('exit', () => {
    process.exitCode = 2;
  });
  const why = code === 'ENOSPC' ? 'there is no room left' : code;
  try {
    writeSync(2, `presszero: ${name} cannot be written: ${why}\n`);
  } catch {
    // Nobody is left to tell.
  }
}

let isTold = false;
