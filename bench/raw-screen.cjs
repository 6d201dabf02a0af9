'use strict';
// The least that a program of the screen can be: it prints a frame that is in a file, and ends by
// the first key.
const { readFileSync } = require('node:fs');

process.stdin.setRawMode(true);
process.stdin.once('data', () => {
  process.stdout.write('\u001b[?25h\u001b[?1049l');
  process.exit();
});
process.stdout.write(readFileSync(process.argv[2]));
