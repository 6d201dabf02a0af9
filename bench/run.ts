import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { betweenMarkers } from '../tools/generate/between-markers.ts';
import type { Bench } from './bench.ts';
import { conditionsRows } from './conditions-rows.ts';
import { depthRows } from './depth-rows.ts';
import { graphRow } from './graph-row.ts';
import { growthRow } from './growth-row.ts';
import { installSpectral } from './install-spectral.ts';
import { installXstate } from './install-xstate.ts';
import { makeBench } from './make-bench.ts';
import { parseRow } from './parse-row.ts';
import { proofRow } from './proof-row.ts';
import { proofShareRow } from './proof-share-row.ts';
import { proveRows } from './prove-rows.ts';
import type { Row } from './row.ts';
import { simulatorRow } from './simulator-row.ts';
import { spectralRows } from './spectral-rows.ts';
import { startRow } from './start-row.ts';
import { suiteRow } from './suite-row.ts';
import { table } from './table.ts';
import { walkRows } from './walk-rows.ts';

// Measures the budgets and prints them as a table: see docs/performance.md.
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'with-spectral': { type: 'boolean', default: false },
    'with-xstate': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const MEASURES: Readonly<Record<string, (bench: Bench) => Row | readonly Row[]>> = {
  start: startRow,
  parse: parseRow,
  spectral: spectralRows,
  growth: growthRow,
  graph: graphRow,
  conditions: conditionsRows,
  depth: depthRows,
  proof: proofRow,
  share: proofShareRow,
  prove: proveRows,
  simulator: simulatorRow,
  suite: suiteRow,
  walk: walkRows,
};
const PAGE = 'docs/performance.md';

if (!existsSync('dist/bin/presszero.cjs')) {
  throw new Error('There is no dist/bin/presszero.cjs: run "npm run build" first');
}
const names = values.only?.split(',') ?? Object.keys(MEASURES);
const rows = names.length > 1 ? names.flatMap(measuredApart) : measured(names[0] ?? '');
console.log(values.json ? JSON.stringify(rows) : table(rows));
if (values.write) {
  writeFileSync(PAGE, betweenMarkers(readFileSync(PAGE, 'utf8'), 'budgets', table(rows)));
}

/** Each in a process of its own: what V8 has learnt of one would spoil or help the next. */
function measuredApart(name: string): readonly Row[] {
  if (MEASURES[name] === undefined) return unknown(name);
  const kept = ['with-spectral', 'with-xstate'] as const;
  const flags = kept.flatMap((flag) => (values[flag] ? [`--${flag}`] : []));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'bench/run.ts', '--json', '--only', name, ...flags],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`"${name}" could not be measured`);
  return JSON.parse(stdout);
}

function measured(name: string): readonly Row[] {
  const measure = MEASURES[name] ?? unknown(name);
  const folder = mkdtempSync(join(tmpdir(), 'presszero-bench-'));
  try {
    const bench = makeBench(folder, {
      spectral: values['with-spectral'] ? installSpectral() : undefined,
      xstate: values['with-xstate'] ? installXstate() : undefined,
    });
    return [measure(bench)].flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unknown(name: string): never {
  throw new Error(`"${name}" is no measure: choose of ${Object.keys(MEASURES).join(', ')}`);
}
