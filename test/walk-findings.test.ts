import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { nodeWorld } from '../src/cli/node-world.ts';
import { readWalk } from '../src/cli/read-walk.ts';
import { walkFindings } from '../src/cli/walk-findings.ts';

const folder = mkdtempSync(join(tmpdir(), 'presszero-walk-findings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two schedules that are never such that the ward is open and the desk closed. */
const NIGHT_CLINIC = `\
presszero: 1
name: Night Clinic
language: en
start: day
schedules:
  ward: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } }
  desk: { timezone: Europe/Berlin, open: { mon-fri: 07:00-19:00 } }
variables:
  tier: { type: integer, min: 1, max: 3 }
steps:
  day: { type: hours, schedule: ward, open: midday, closed: choice }
  midday: { type: hours, schedule: desk, open: choice, closed: nobody }
  nobody: { type: say, prompt: Nobody is at the desk., next: hangup }
  choice: { type: branch, cases: [{ when: tier > 5, goto: nobody }], else: nurse }
  nurse: { type: queue, expectedWait: 30s, prompt: A nurse will be with you., timedOut: nurs }
`;

it.each([
  ['by itself', ''],
  ['with rules that are off', 'rules: { constant-condition: off, unresolved-target: off }\n'],
])('a walk shows what a lint of the file tells, %s', async (_, settings) => {
  const path = join(folder, 'night.ivr.yaml');
  writeFileSync(path, NIGHT_CLINIC);
  writeFileSync(join(folder, 'presszero.config.yaml'), settings);
  const written: string[] = [];
  const out = (text: string): void => void written.push(text);
  const world = { ...nodeWorld(), cwd: folder, out };
  await main(['lint', path, '-f', 'json'], world);
  const told: { readonly results: readonly Told[] } = JSON.parse(written.join(''));
  const read = await readWalk(path, undefined, world);
  if (!read.ok) throw new Error(read.why);
  const { findings } = await walkFindings(read.value, world);
  expect(findings.map(({ rule, start }) => [rule, start])).toEqual(
    told.results.map(({ ruleId, range }) => [ruleId, range.start.offset]),
  );
  expect(findings.length).toBeGreaterThan(0);
});

type Told = {
  readonly ruleId: string;
  readonly range: { readonly start: { readonly offset: number } };
};
