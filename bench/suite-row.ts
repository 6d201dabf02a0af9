import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { callText } from '../src/calls/call-text.ts';
import { recordedCall } from '../src/calls/recorded-call.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Bench } from './bench.ts';
import { inPairs } from './in-pairs.ts';
import { madeCalls } from './made-calls.ts';
import { makeFlow } from './make-flow.ts';
import type { Row } from './row.ts';
import { timed } from './timed.ts';

/** A suite of 1,000 scripted calls, read, made and reported, as a multiple of an empty Node. */
export function suiteRow({ test, flowOf, say }: Bench): Row {
  say('8: a suite of 1,000 scripted calls');
  const suite = suiteOf(flowOf(1000));
  const pairs = inPairs(
    PAIRS,
    () => passed(timed([...test, suite])),
    () => timed([process.execPath, '-e', '0']),
  );
  const wall = pairs.ratioOf(({ wallMs }) => wallMs);
  const [ours, empty] = pairs.mediansOf(({ wallMs }) => wallMs);
  const pace = Math.round((CALLS / (ours - empty)) * 1000).toLocaleString('en');
  return {
    budget: 8,
    what: 'a suite of 1,000 scripted calls on 1,000 steps against `node -e 0`',
    measured: `${wall.toFixed(1)} (${pace} calls a second beyond it; ${PAIRS} pairs)`,
    limit: `at most ${LIMIT}`,
    isReached: wall <= LIMIT,
  };
}

const CALLS = 1000;
const PAIRS = 9;
/** Our choice: a second on a machine that starts an empty Node in a twentieth of one. */
const LIMIT = 20;

/** Writes the calls beside the flow, each with the steps that it comes to and its end. */
function suiteOf(path: string): string {
  const { flow } = readFlow({ path, text: makeFlow(1000) });
  const calls = madeCalls(flow, CALLS).map(({ world, acts }, index) => {
    const given = { mocks: world.mocks, hours: world.hours };
    const name = `call ${index + 1}`;
    const recorded = acts.map(({ act }) => act);
    return callText(recordedCall(name, recorded, { flow, world, given }));
  });
  const suite = path.replace(/\.ivr\.yaml$/, '.calls.yaml');
  writeFileSync(suite, `flow: ${basename(path)}\ncalls:\n${calls.join('')}`);
  return suite;
}

function passed<Run extends { readonly exitCode: number }>(run: Run): Run {
  if (run.exitCode !== 0) throw new Error(`The calls do not pass: exit code ${run.exitCode}`);
  return run;
}
