import process from 'node:process';
import { main } from './main.ts';
import { nodeWorld } from './node-world.ts';

/**
 * Runs presszero as a process: the one function that the program's entry calls.
 *
 * Sets the exit code and lets the process end by itself, so that everything written gets through
 * a slow pipe. A reader that goes away (`| head`) is no fault, and nothing more is said.
 */
export async function runMain(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(process.argv.slice(2), nodeWorld());
}
