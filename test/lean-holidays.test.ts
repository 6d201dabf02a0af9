import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HolidayCalendar } from '../src/schedule/holiday-calendar.ts';
import { leanHolidays } from '../tools/bundle/lean-holidays.ts';

const folder = mkdtempSync(join(tmpdir(), 'presszero-lean-holidays-'));
let lean: HolidayCalendar;
let plain: HolidayCalendar;

async function bundled(name: string, plugins: Plugin[]): Promise<HolidayCalendar> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: ['src/schedule/load-holidays.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins,
    outfile,
  });
  const { loadHolidays } = (await import(pathToFileURL(outfile).href)) as {
    loadHolidays: () => Promise<HolidayCalendar>;
  };
  return loadHolidays();
}

beforeAll(async () => {
  lean = await bundled('lean', [leanHolidays]);
  plain = await bundled('plain', []);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const countries = Object.keys(new Holidays().getCountries());

describe('the package "date-holidays" as it is bundled', () => {
  test('knows the holidays of each country and its states that it knows by itself', () => {
    const states = ['DE', 'CH', 'US', 'AU', 'ES'].flatMap((country) =>
      Object.keys(new Holidays().getStates(country) ?? {}).map((state) => `${country}-${state}`),
    );
    expect(countries.length).toBeGreaterThan(200);
    for (const region of [...countries, ...states, 'US-LA-NO', 'DE-BY-A']) {
      const known = plain(region, 2026);
      expect([...(lean(region, 2026) ?? [region])]).toEqual([...(known ?? [])]);
      expect(known).toBeDefined();
    }
  }, 60_000);

  test('knows no country that there is not', () => {
    for (const name of ['XX', 'de', 'DE.NW', 'DE-QQ', 'toString', '', '__proto__', 'DE-BY-QQ']) {
      expect({ name, days: lean(name, 2026) }).toEqual({ name, days: undefined });
      expect({ name, days: plain(name, 2026) }).toEqual({ name, days: undefined });
    }
  });

  test('goes by the zone of a rule where a rule names one', () => {
    // The equinoxes of Japan are taken in its own zone.
    const japan = lean('JP', 2026) ?? new Set();
    expect([japan.has('2026-03-20'), japan.has('2026-09-23')]).toEqual([true, true]);
  });
});
