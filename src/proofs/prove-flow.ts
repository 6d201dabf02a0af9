import { PROPERTY } from '../proof/property.ts';
import { unknown } from '../proof/unknown.ts';
import type { Space } from '../space/space.ts';
import { allOpenings } from './all-openings.ts';
import { foldedRows } from './folded-rows.ts';
import type { ProofReport } from './proof-report.ts';
import type { ProofSubject } from './proof-subject.ts';
import { type ProofProgress, provedSpaces } from './proved-spaces.ts';
import { searchedFlow } from './searched-flow.ts';
import { type NamedOpening, settledRows } from './settled-rows.ts';
import { slicedSpaces } from './sliced-spaces.ts';
import { subjectSpace } from './subject-space.ts';
import { worldSpaces } from './world-spaces.ts';

/**
 * Proves a flow. It stands still before each property; going on with `false` ends the proof with
 * what is known.
 *
 * Where one space would have to give something up, each property gets a slice of what it depends
 * on, and where that is too much, one a world. What a slice leaves open is looked at anew with all
 * that the flow tells apart, world by world; what is too much even then is unknown.
 *
 * Where few return stacks leave something open, all of that is done again with as many as may be.
 */
export function* proveFlow(subject: ProofSubject): Generator<ProofProgress, ProofReport, boolean> {
  const soon = yield* provedWith(subject, 'few');
  return soon.isOpen ? (yield* provedWith(subject, 'all')).report : soon.report;
}

/** The same with few copies of each step, or all: `isOpen` says whether more of them may help. */
function* provedWith(
  subject: ProofSubject,
  copies: 'few' | 'all',
): Generator<ProofProgress, { readonly report: ProofReport; readonly isOpen: boolean }, boolean> {
  const samples = allOpenings(subject.flow, subject.openings);
  const openings = samples.map(({ opening }) => opening);
  const searched = searchedFlow(subject, openings, copies);
  const whole = subjectSpace(subject, searched, openings);
  const sliced = { subject, searched, openings };
  const spaces = whole.givenUp.length === 0 ? [{ space: whole }] : slicedSpaces(sliced, whole);
  const proved = { subject, searched, samples };
  const first = yield* provedSpaces(proved, spaces, true);
  const open = new Set(first.rows.flatMap(({ isOpen, property }) => (isOpen ? [property] : [])));
  const again = open.size === 0 ? [] : worldSpaces(sliced, undefined);
  const regions = new Map([...open].map((property) => [property, undefined] as const));
  const second = yield* provedSpaces(
    proved,
    again.map((space) => ({ space, regions })),
    first.goesOn,
  );
  const order = Object.keys(PROPERTY);
  const rows = settledRows(first.rows, second.rows, again.flatMap(worldOf)).toSorted(
    (one, other) => order.indexOf(one.property) - order.indexOf(other.property),
  );
  const { tool, path, format, policy, limits } = subject;
  const isUnsure = rows.some(({ result }) => result.kind === 'unknown' && result.because === BACK);
  const report = {
    tool,
    path,
    flow: subject.flow.name?.value,
    format,
    policy,
    limits,
    rows: foldedRows(rows),
    states: first.states + second.states,
    spaces: spaces.length + again.length,
  };
  return { report, isOpen: isUnsure && second.goesOn };
}

const BACK = unknown.back().because;

/** The class of worlds of a space that holds one. */
function worldOf({ axes }: Space): readonly NamedOpening[] {
  const hours = axes.find(({ kind }) => kind === 'hours');
  const [name, opening] = [hours?.cells[0]?.label, hours?.opening[0]];
  return name === undefined || opening === undefined ? [] : [{ name, opening }];
}
