import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { nodeWorld } from '../src/cli/node-world.ts';
import { readWalk } from '../src/cli/read-walk.ts';
import { walkFindings } from '../src/cli/walk-findings.ts';
import { firstScreen } from '../src/walk/first-screen.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { frameText } from '../src/walk/frame-text.ts';
import { pictureOf } from '../src/walk/picture-of.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import { readStrokes } from '../src/walk/read-strokes.ts';
import { screenAfter } from '../src/walk/screen-after.ts';
import { themeOf } from '../src/walk/theme-of.ts';

it('shows in the README what a walk shows today', async () => {
  const world = nodeWorld();
  const read = await readWalk(resolve('examples/clean/harbour-bank.ivr.yaml'), undefined, world);
  if (!read.ok) throw new Error(read.why);
  const { stage } = read.value;
  const start = firstScreen(firstWalk(stage, plainGiven), { columns: 100, rows: 30 });
  const found = screenAfter(start, {
    kind: 'found',
    findings: (await walkFindings(read.value, world)).findings,
  });
  const walked = screenAfter(found, { kind: 'typed', strokes: readStrokes('3\r') });
  const look = { color: false, ascii: false };
  const frame = frameText(pictureOf(walked, look), themeOf(false))
    .replaceAll(/\u001b\[\d+m/g, '')
    .replaceAll(/ +$/gm, '');
  const [, shown] =
    /A walk on the screen.*?```text\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(`${frame}\n`).toBe(shown);
});
