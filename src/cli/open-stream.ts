import process from 'node:process';

/**
 * Node's own stream for stdout or stderr, made so that a reader that goes away (`| head`) is no
 * fault.
 */
export function openStream(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const stream = process[name];
  if (!stream.listeners('error').includes(passOver)) stream.on('error', passOver);
  return stream;
}

function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
