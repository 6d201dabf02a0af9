import process from 'node:process';
import { main } from './main.ts';
import { nodeWorld } from './node-world.ts';

/**
 * Runs presszero as a process: the one function that the program's entry calls.
 *
 * Sets the exit code and lets the process end by itself, so that everything written gets through
 * a slow pipe.
 */
export async function runMain(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeWorld());
}
