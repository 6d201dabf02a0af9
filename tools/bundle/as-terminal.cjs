'use strict';
// Given to Node by --require: lets a program take its streams for a terminal of 80 columns and 24
// rows, and types the keys in PRESSZERO_KEYS one by one once it reads them; U+2026 is a moment without
// one. So a walk can be shown where there is no terminal.
const process = require('node:process');
const { Readable } = require('node:stream');

const PAUSE_MS = 30;
const keys = [...(process.env.PRESSZERO_KEYS ?? 'q')];
const stdin = new Readable({ read() {} });
let timer;

Object.assign(stdin, {
  isTTY: true,
  ref: () => stdin,
  unref: () => stdin,
  setRawMode(isRaw) {
    stdin.isRaw = isRaw;
    if (isRaw) timer ??= setInterval(type, PAUSE_MS);
    return stdin;
  },
});
Object.defineProperty(process, 'stdin', { value: stdin });
const stdout = Object.assign(process.stdout, { isTTY: true, columns: 80, rows: 24 });
Object.defineProperty(process, 'stdout', { value: stdout });

function type() {
  const key = keys.shift();
  if (key === undefined) clearInterval(timer);
  else if (key !== '\u2026') stdin.push(key);
}
