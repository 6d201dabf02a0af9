import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { swappedOnce } from './swapped-once.ts';

/**
 * Lets `date-holidays` be loaded without its weight: the rules of a country are made when the
 * country is asked for, and the zones of the world and the way of the earth, which only a few rules
 * want, when a rule wants them. What it answers stays the same; a test compares both.
 *
 * @throws {Error} At build, if `date-holidays` is laid out anew.
 */
export const leanHolidays: Plugin = {
  name: 'lean-holidays',
  setup(build) {
    build.onLoad({ filter: /[\\/]date-holidays[\\/]src[\\/]data\.js$/ }, ({ path }) => ({
      contents: byCountry(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]astronomia[\\/]data[\\/]vsop87Bearth\.js$/ }, ({ path }) => ({
      contents: lateEarth(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onResolve({ filter: /^moment-timezone$/ }, ({ importer, resolveDir }) =>
      importer === LATE ? undefined : { path: LATE, namespace: LATE, pluginData: resolveDir },
    );
    build.onLoad({ filter: /.*/, namespace: LATE }, ({ pluginData }) => ({
      contents: LATE_ZONES,
      resolveDir: pluginData,
      loader: 'js',
    }));
  },
};

const LATE = 'late-zones';

/** UTC needs no table of zones, and is what we ask for. */
const LATE_ZONES = `
const late = (...asked) => require('moment-timezone')(...asked);
late.tz = (text, zone) =>
  zone === 'UTC' && typeof text === 'string'
    ? { format: () => text.replace(' ', 'T') + 'Z' }
    : require('moment-timezone').tz(text, zone);
export default late;
`;

/** The way of the earth, thousands of numbers, is asked for by equinoxes and moons alone. */
function lateEarth(text: string): string {
  const begun = swappedOnce(text, 'const m = {', 'const make = () => ({');
  return swappedOnce(
    begun,
    '};\nexport default m;',
    `});
    let made;
    const earth = () => (made ??= make());
    export default {
      get L() { return earth().L; },
      get B() { return earth().B; },
      get R() { return earth().R; },
      name: 'earth',
      type: 'B',
    };`,
  );
}

/** The data with each country as a function until it is asked for. */
function byCountry(text: string): string {
  const json = swappedOnce(text, 'export const data = ', '').replace(/;?\s*$/, '');
  const { holidays, ...others } = JSON.parse(json) as Data;
  return `
    const late = (makers) => {
      const made = {};
      for (const [name, make] of Object.entries(makers)) {
        let value;
        Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= make()) });
      }
      return made;
    };
    export const data = late({ ${makers(others)}, holidays: () => late({ ${makers(holidays)} }) });
  `;
}

function makers(values: Readonly<Record<string, unknown>>): string {
  const made = Object.entries(values).map(
    ([name, value]) => `${JSON.stringify(name)}: () => (${JSON.stringify(value)})`,
  );
  return made.join(',\n');
}

type Data = { readonly holidays: Readonly<Record<string, unknown>> };
