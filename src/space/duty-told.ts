import type { PossibleNames } from '../conditions/possible-names.ts';
import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import { askedOf } from './asked-of.ts';
import type { Axes } from './axes-of.ts';
import type { Draft, Opening } from './axis.ts';
import { judged } from './judged.ts';
import type { Known } from './known.ts';
import { makeGrid } from './make-grid.ts';

/** Which cell of `duty` a way leads to; `undefined` for one that tells nothing. */
export type DutyTold = (step: Step, way: Way) => number | undefined;

/**
 * Binds `DutyTold` to a flow: the outcomes of an `hours` step tell it, a queue that is closed, and
 * a case that only comes to pass while one schedule is open, or is not.
 *
 * Of all worlds in which a case comes to pass, whichever of them a space holds: so a call is told
 * the same in a slice as in the whole. O(combinations of the cells that the case reads), once a
 * condition.
 */
export function dutyTold(
  { variables, openings }: Axes['whole'],
  trees: Known['trees'],
  declared: PossibleNames,
): DutyTold {
  const byText = new Map<string, number | undefined>();
  const ofCase = (text: string): number | undefined => {
    const tree = trees.get(text);
    const read = tree === undefined ? undefined : askedOf(tree);
    const asked = variables.filter(({ name }) => read?.variables.has(name));
    const groups = groupsOf(openings, read?.schedules ?? new Set());
    const opening = groups.map(({ states }) => states);
    const hours: Draft = { ...HOURS, opening, cells: opening.map(() => CELL) };
    const size = asked.reduce((product, { cells }) => product * cells.length, groups.length);
    let stride = 1;
    const axes = [hours, ...(size > COMBINATIONS_MAX ? [] : asked)].map((axis) => {
      const placed = { ...axis, stride };
      stride *= axis.cells.length;
      return placed;
    });
    const grid = makeGrid(axes);
    const { may } = judged(tree, grid, declared);
    const said = groups.flatMap(({ said }, cell) =>
      grid.inCell(0, cell).some((word, index) => (word & (may[index] ?? 0)) !== 0) ? said : [],
    );
    const [only, ...others] = new Set(said);
    if (only === undefined || others.length > 0) return undefined;
    return only === 'open' ? 0 : 1;
  };
  return (step, way) => {
    if (step.type === 'hours' && way.kind !== 'error') return way.name === 'open' ? 0 : 1;
    if (step.type === 'queue' && way.name === 'closed') return 1;
    if (step.type !== 'branch' || way.when?.kind !== 'text' || openings.length === 0) {
      return undefined;
    }
    const { text } = way.when;
    if (!byText.has(text)) byText.set(text, ofCase(text));
    return byText.get(text);
  };
}

const HOURS = {
  kind: 'hours',
  name: 'hours',
  isFixed: true,
  isLookedUp: false,
  initial: [],
} as const;
const CELL = { label: '', possible: undefined, sample: undefined };
/** Of more, a case is taken to come to pass for any values of its variables. */
const COMBINATIONS_MAX = 1 << 20;

type Group = { readonly states: Opening; readonly said: readonly OpeningState[] };

/** Openings that some schedules do not tell apart, with all that any schedule says in them. */
function groupsOf(openings: readonly Opening[], read: ReadonlySet<string>): readonly Group[] {
  const groups = new Map<string, { states: Opening; said: Set<OpeningState> }>();
  for (const opening of openings) {
    const states = new Map([...opening].filter(([name]) => read.has(name)));
    const key = JSON.stringify([...states]);
    const known = groups.get(key) ?? { states, said: new Set() };
    for (const state of opening.values()) known.said.add(state);
    groups.set(key, known);
  }
  return Array.from(groups.values(), ({ states, said }) => ({ states, said: [...said] }));
}
