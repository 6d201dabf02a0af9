import type { Opening } from '../space/axis.ts';
import type { Slice } from '../space/slice.ts';
import type { Space } from '../space/space.ts';
import type { ProofSubject } from './proof-subject.ts';
import type { SearchedFlow } from './searched-flow.ts';
import { subjectSpace } from './subject-space.ts';

/** A flow that is too large for one space. */
export type SlicedFlow = {
  readonly subject: ProofSubject;
  readonly searched: SearchedFlow;
  /** What its schedules say together in all worlds. */
  readonly openings: readonly Opening[];
};

/**
 * A space, or a slice of one, for each class of worlds that it tells apart; none where it tells
 * none apart, or more than `WORLDS_MAX`.
 */
export function worldSpaces(
  { subject, searched, openings }: SlicedFlow,
  slice: Slice | undefined,
): readonly Space[] {
  const different = new Map<string, Opening>();
  for (const opening of openings) {
    const told = [...opening].filter(([name]) => slice?.schedules.has(name) ?? true);
    const key = JSON.stringify(told);
    if (!different.has(key)) different.set(key, opening);
  }
  if (different.size > WORLDS_MAX) return [];
  const byName = new Map<string, Space>();
  for (const opening of different.values()) {
    const space = subjectSpace(subject, searched, [opening], { slice, allOpenings: openings });
    const name = space.axes.find(({ kind }) => kind === 'hours')?.cells[0]?.label;
    if (name === undefined) return [];
    if (!byName.has(name)) byName.set(name, space);
  }
  return [...byName.values()];
}

/** Nobody reads a table of more; more schedules than that are given up and told. */
const WORLDS_MAX = 256;
