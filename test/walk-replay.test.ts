import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { nodeWorld } from '../src/cli/node-world.ts';
import { readWalk } from '../src/cli/read-walk.ts';
import { saveCall } from '../src/cli/save-call.ts';
import type { World } from '../src/cli/world.ts';
import { firstScreen } from '../src/walk/first-screen.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import { readStrokes } from '../src/walk/read-strokes.ts';
import { screenAfter } from '../src/walk/screen-after.ts';
import { CLINIC_FLOW } from './support/clinic-flow.ts';

const folder = mkdtempSync(join(tmpdir(), 'presszero-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'clinic.ivr.yaml'), CLINIC_FLOW);

let told = '';
const world: World = {
  ...nodeWorld(),
  cwd: folder,
  out: tell,
  err: tell,
};

function tell(text: string): void {
  told += text;
}

describe('a recorded walk', () => {
  it('passes as a scripted call, whatever was pressed on the screen', async () => {
    const read = await readWalk(join(folder, 'clinic.ivr.yaml'), undefined, world);
    if (!read.ok) throw new Error(read.why);
    const { stage } = read.value;
    const walks = [
      '',
      '2',
      '21234',
      '  ',
      'w2',
      '!21',
      '2123 ',
      '0x',
      '1\r ',
      '2[0u',
      'v\u001b[B\r\r1',
    ];
    for (const keys of walks) {
      const start = firstScreen(firstWalk(stage, plainGiven), { columns: 80, rows: 24 });
      const typed = `${keys}\u001bs\u0015\r`;
      const { orders } = screenAfter(start, { kind: 'typed', strokes: readStrokes(typed) });
      const save = orders.map(({ order }) => order).find(({ kind }) => kind === 'save');
      if (save?.kind !== 'save') throw new Error(`"${keys}" saves nothing`);
      saveCall('clinic.calls.yaml', { stage, acts: save.acts, given: save.given }, world);
    }
    told = '';
    expect([await main(['test', 'clinic.calls.yaml'], world), told]).toEqual([
      0,
      expect.stringContaining(`${walks.length} passed`),
    ]);
  });

  it('passes when it was made without a terminal', async () => {
    const keys = ['walk', 'clinic.ivr.yaml', '-k', '2,_,1234', '--hours', 'office=closed'];
    expect(await main([...keys, '--save', 'plain.calls.yaml'], world)).toBe(0);
    expect(await main(['test', 'plain.calls.yaml'], world)).toBe(0);
    expect(readFileSync(join(folder, 'plain.calls.yaml'), 'utf8')).toContain('office: closed');
  });

  it('fails once the menu goes elsewhere', async () => {
    const changed = CLINIC_FLOW.replace('goto: number', 'goto: bye');
    writeFileSync(join(folder, 'clinic.ivr.yaml'), changed);
    expect(await main(['test', 'plain.calls.yaml'], world)).toBe(1);
  });
});
