import type { CallsFileReport } from '../calls/calls-report.ts';
import type { FlowCoverage } from '../calls/flow-coverage.ts';
import { flowNameFaults } from '../calls/flow-name-faults.ts';
import { type CallsRead, readCalls } from '../calls/read-calls.ts';
import { type CallsChoice, type CallsRun, runCalls } from '../calls/run-calls.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Source } from '../text/source.ts';
import { absolutePath } from './absolute-path.ts';
import type { FoundFile } from './find-files.ts';
import { flowFolder } from './flow-folder.ts';
import { readSource } from './read-source.ts';
import { readTestedFlow, type TestedFlowRead } from './read-tested-flow.ts';
import type { Talk } from './talk.ts';
import type { Tried, World } from './world.ts';

/** What files of calls gave. */
export type TestedFiles = {
  readonly reports: readonly CallsFileReport[];
  /** Of each flow that each file called. */
  readonly coverage: readonly FlowCoverage[];
  /** The names of all calls that could be read. */
  readonly names: readonly string[];
};

/** What testing needs to know, and whom it tells. */
export type TestRun = {
  readonly world: World;
  readonly talk: Talk;
  readonly choice: CallsChoice;
};

/** Makes the calls of files, one file after the other; each flow is read once. */
export async function testFiles(files: readonly FoundFile[], run: TestRun): Promise<TestedFiles> {
  const reports: CallsFileReport[] = [];
  const coverage: FlowCoverage[] = [];
  const names: string[] = [];
  const flows = new Map<string, Promise<Tried<TestedFlowRead>>>();
  const flowAt = (path: string): Promise<Tried<TestedFlowRead>> => {
    const known = flows.get(path) ?? readTestedFlow(path, run.world);
    flows.set(path, known);
    return known;
  };
  for (const file of files) {
    const read = await readSource(file, run.world, STDIN);
    if (read === undefined || !read.ok) {
      run.talk.fail(file.path ?? STDIN, read?.why ?? 'is too large');
      continue;
    }
    const { source, faults } = read.value;
    const calls = faults.length > 0 ? undefined : readCalls(source);
    names.push(...(calls?.file.calls ?? []).map(({ name }) => name.value));
    const folder = flowFolder(file, run.world, STDIN);
    const made = calls && (await madeCalls(calls, folder, { flowAt, choice: run.choice }));
    reports.push(reportOf(source, made ?? { faults }));
    coverage.push(...coverageOf(made));
    if (run.choice.bails && reports.some(isBad)) break;
  }
  return { reports, coverage, names };
}

const STDIN = '<stdin>';

type Made = {
  readonly faults: readonly NamedFault[];
  readonly ran?: CallsRun;
  readonly flow?: TestedFlowRead;
};

type Making = {
  readonly flowAt: (path: string) => Promise<Tried<TestedFlowRead>>;
  readonly choice: CallsChoice;
};

async function madeCalls(
  { file, faults }: CallsRead,
  folder: string,
  { flowAt, choice }: Making,
): Promise<Made> {
  if (faults.length > 0 || file.flow === undefined) return { faults };
  const { value, at } = file.flow;
  const found = await flowAt(absolutePath(folder, value));
  if (!found.ok) {
    const message = `The flow cannot be called: ${found.why}`;
    return { faults: [{ rule: 'unreadable-flow', at, message }] };
  }
  const flow = found.value;
  const { tested } = flow;
  const unknown = flowNameFaults(file, [tested.flow, ...tested.world.flows.values()]);
  if (unknown.length > 0) return { faults: unknown };
  return { faults: [], ran: runCalls(file, tested, choice), flow };
}

function reportOf({ path, text }: Source, { faults, ran }: Made): CallsFileReport {
  return { path, text, faults, results: ran?.results ?? [], missed: ran?.missed ?? [] };
}

function coverageOf(made: Made | undefined): readonly FlowCoverage[] {
  if (made?.ran === undefined || made.flow === undefined) return [];
  const { sources } = made.flow;
  return [...made.ran.covered].flatMap(([file, items]) => {
    const source = sources.get(file);
    return source === undefined ? [] : [{ path: source.path, text: source.text, items }];
  });
}

function isBad({ faults, results, missed }: CallsFileReport): boolean {
  const hasFailed = results.some(({ verdict }) => verdict === 'failed');
  return faults.length > 0 || hasFailed || missed.length > 0;
}
