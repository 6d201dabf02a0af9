/**
 * Runs a program of the screen in a terminal of its own, made by `script` of util-linux, and
 * prints as JSON when its first frame stood there and how long each key took to change it.
 *
 * The one argument is JSON: `command`, a shell's words; `mark`, a text that ends the first frame;
 * `keys`, pressed one after the other when the program has come to rest; `restMs`. It ends by `q`.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

/** Long enough for whatever a key sets off besides its frame. */
const PAUSE_MS = 40;
/** A program that does not end is ended. */
const LATE_MS = 30_000;

const { command, mark, keys, restMs } = JSON.parse(process.argv[2] ?? '{}');
const env = { ...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', NO_COLOR: '' };
const begun = performance.now();
const program = spawn('script', ['-qfec', `stty rows 24 cols 80; exec ${command}`, '/dev/null'], {
  stdio: ['pipe', 'pipe', 'inherit'],
  env,
});
const keyMs = [];
const waiting = [...keys];
let shown = '';
let firstMs;
let pressed;

program.stdout.on('data', (data) => {
  if (firstMs === undefined) {
    shown += data;
    const end = shown.indexOf(mark);
    if (end === -1) return;
    firstMs = performance.now() - begun;
    shown = shown.slice(0, end + mark.length);
    setTimeout(next, keys.length === 0 ? 0 : restMs);
  } else if (pressed !== undefined) {
    keyMs.push(performance.now() - pressed);
    pressed = undefined;
    setTimeout(next, PAUSE_MS);
  }
});
program.on('close', () => {
  clearTimeout(late);
  console.log(JSON.stringify({ firstMs, keyMs, frame: shown }));
});
const late = setTimeout(() => program.kill(), LATE_MS);

function next() {
  const key = waiting.shift();
  if (key !== undefined) pressed = performance.now();
  program.stdin.write(key ?? 'q');
}
