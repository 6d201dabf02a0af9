import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import process from 'node:process';
import { framePaint } from '../walk/frame-paint.ts';
import { openStream } from './open-stream.ts';
import type { Terminal } from './terminal.ts';

/**
 * The terminal of this process.
 *
 * However the process ends, an error and a signal included, the screen is given back: the
 * alternate screen left, the cursor shown, and keys read by the line again.
 */
export function openTerminal(): Terminal {
  const stdout = openStream('stdout');
  let isEntered = false;
  let drawn: string | undefined;
  const write = (text: string): void => {
    if (text !== '') stdout.write(text);
  };
  const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const leave = (): void => {
    if (!isEntered) return;
    isEntered = false;
    // The process may be about to end, so nothing may wait for a later turn.
    writeNow('\u001b[0m\u001b[?25h\u001b[?1049l');
    if (process.stdin.isRaw) process.stdin.setRawMode(false);
  };
  restoreOnExit(leave);
  return {
    stdin: process.stdin,
    frames: frameStream(size, (frame) => {
      if (!isEntered) return;
      write(framePaint(drawn, frame));
      drawn = frame;
    }),
    size,
    onResize: (resized) => void stdout.on('resize', resized),
    enter() {
      if (isEntered) return;
      isEntered = true;
      drawn = undefined;
      write('\u001b[?1049h\u001b[?25l');
    },
    leave,
    forget() {
      drawn = undefined;
    },
  };
}

function writeNow(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // The terminal is gone, and with it everything that could be put in order.
  }
}

/** Ends by signals are kept as they are: whoever waits for this process sees the signal. */
function restoreOnExit(leave: () => void): void {
  process.on('exit', leave);
  process.on('uncaughtExceptionMonitor', leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      leave();
      process.kill(process.pid, signal);
    });
  }
}

/** What the view takes for a terminal; it says that it is none, so that it gets frames alone. */
function frameStream(size: Terminal['size'], draw: (frame: string) => void): NodeJS.WriteStream {
  const stream = Object.assign(new EventEmitter(), {
    write(frame: string) {
      draw(frame);
      return true;
    },
  });
  Object.defineProperties(stream, {
    columns: { get: () => size().columns },
    rows: { get: () => size().rows },
  });
  // Ink uses no more of a stream than this.
  return stream as unknown as NodeJS.WriteStream;
}
