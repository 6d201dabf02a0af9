import { backwardSearch } from '../proof/backward-search.ts';
import { groundOf } from '../proof/ground-of.ts';
import { PROPERTY, type Property } from '../proof/property.ts';
import type { Verdict } from '../proof/verdict.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { Opening } from '../space/axis.ts';
import type { Bits } from '../space/bits.ts';
import { END } from '../space/end.ts';
import { fullBits } from '../space/full-bits.ts';
import { moveSeconds } from '../space/move-seconds.ts';
import type { Space } from '../space/space.ts';
import { allOpenings } from './all-openings.ts';
import { foldedRows } from './folded-rows.ts';
import type { ProofReport } from './proof-report.ts';
import type { ProofSubject } from './proof-subject.ts';
import { proveSpace } from './prove-space.ts';
import { type SearchedFlow, searchedFlow } from './searched-flow.ts';
import { subjectSpace } from './subject-space.ts';
import { type RowSetting, toldRow } from './told-row.ts';

/** Where a proof is. */
export type ProofProgress = {
  readonly property: Property;
  /** Which of so many spaces it is, from 1 on. */
  readonly space: number;
  readonly spaces: number;
};

/**
 * Proves a flow. It stands still before each property; going on with `false` ends the proof with
 * what is known.
 *
 * Where one space would have to give something up, the worlds are proved one by one, each in a
 * space of its own; what is too much even then is unknown.
 */
export function* proveFlow(subject: ProofSubject): Generator<ProofProgress, ProofReport, boolean> {
  const { limits } = subject;
  const openings = allOpenings(subject.flow, subject.openings);
  const said = openings.map(({ opening }) => opening);
  const searched = searchedFlow(subject, said);
  const { flow } = searched;
  const whole = subjectSpace(subject, searched, said);
  const spaces =
    whole.givenUp.length === 0 ? [whole] : worldSpaces(subject, searched, { whole, openings });
  const told: { readonly setting: RowSetting; readonly verdict: Verdict }[] = [];
  const states: number[] = [];
  let goesOn = true;
  for (const [index, space] of spaces.entries()) {
    const proof = proveSpace(space, {
      policy: subject.policy,
      workMax: limits.workMax,
      secondsOf: moveSeconds(flow, space, subject.usual.audioMs),
    });
    let step = proof.next();
    while (step.done !== true) {
      goesOn &&= yield { property: step.value, space: index + 1, spaces: spaces.length };
      step = proof.next(goesOn);
    }
    states.push(step.value[0]?.states ?? 0);
    const setting = { subject, space, openings, withPerson: withPerson(space, limits.workMax) };
    told.push(...step.value.map((verdict) => ({ setting, verdict })));
  }
  const order = Object.keys(PROPERTY);
  const rows = told
    .toSorted(
      (one, other) => order.indexOf(one.verdict.property) - order.indexOf(other.verdict.property),
    )
    .map(({ setting, verdict }) => toldRow(setting, verdict));
  const { tool, path, format, policy } = subject;
  return {
    tool,
    path,
    flow: flow.name?.value,
    format,
    policy,
    limits,
    rows: foldedRows(rows, openingsByName(spaces)),
    states: states.reduce((sum, count) => sum + count, 0),
    spaces: spaces.length,
  };
}

/** What the schedules say in each class of worlds that was told apart. */
function openingsByName(spaces: readonly Space[]): ReadonlyMap<string, Opening> {
  const hours = spaces.flatMap(({ axes }) => axes.filter(({ kind }) => kind === 'hours'));
  return new Map(
    hours.flatMap(({ cells, opening }) =>
      cells.map(({ label }, cell) => [label, opening[cell] ?? new Map()] as const),
    ),
  );
}

/** The valuations at the beginning of a call with which some call comes to a person. */
function withPerson(space: Space, workMax: number): Bits | undefined {
  const person = Array.from({ length: space.locationCount }, (_, location) =>
    location === END.human ? fullBits(space.size) : undefined,
  );
  return backwardSearch(groundOf(space), person, { workMax }).reached[space.start];
}

/** A space for each class of worlds that the flow tells apart; the whole one where that fails. */
function worldSpaces(
  subject: ProofSubject,
  searched: SearchedFlow,
  { whole, openings }: { readonly whole: Space; readonly openings: readonly OpeningSample[] },
): readonly Space[] {
  const byName = new Map<string, Space>();
  for (const { opening } of openings.slice(0, WORLDS_MAX)) {
    const space = subjectSpace(subject, searched, [opening]);
    const name = space.axes.find(({ kind }) => kind === 'hours')?.cells[0]?.label ?? '';
    if (!byName.has(name)) byName.set(name, space);
  }
  const isAll = openings.length <= WORLDS_MAX && !byName.has('');
  const isSliced = byName.size > 0 && isAll;
  return isSliced ? [...byName.values()] : [whole];
}

/** Nobody reads a table of more; more schedules than that are given up and told. */
const WORLDS_MAX = 256;
