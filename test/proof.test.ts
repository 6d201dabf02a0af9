import { describe, expect, test } from 'vitest';
import { attractor } from '../src/proof/attractor.ts';
import { backwardSearch } from '../src/proof/backward-search.ts';
import { certified } from '../src/proof/certified.ts';
import { cheapestIn } from '../src/proof/cheapest-in.ts';
import { conditionOf } from '../src/proof/condition-of.ts';
import { costAt } from '../src/proof/cost-at.ts';
import { costlierThan } from '../src/proof/costlier-than.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import type { Role } from '../src/proof/role.ts';
import { roundIn } from '../src/proof/round-in.ts';
import { spread } from '../src/proof/spread.ts';
import type { States } from '../src/proof/states.ts';
import { statesWithout } from '../src/proof/states-without.ts';
import { trapsOf } from '../src/proof/traps-of.ts';
import { witnessOf } from '../src/proof/witness-of.ts';
import type { Axis } from '../src/space/axis.ts';
import type { Bits } from '../src/space/bits.ts';
import { count } from '../src/space/count.ts';
import type { Effect } from '../src/space/effect.ts';
import { emptyBits } from '../src/space/empty-bits.ts';
import { END } from '../src/space/end.ts';
import { firstOf } from '../src/space/first-of.ts';
import { fullBits } from '../src/space/full-bits.ts';
import { MOVER } from '../src/space/mover.ts';
import { put } from '../src/space/put.ts';
import type { Space } from '../src/space/space.ts';
import { randomSpace } from './support/random-space.ts';

// A clinic: key 1 of "greeting" asks for the language, then the office hours decide; at night the
// Spanish menu leads to itself by every key, the others to a nurse.
const [GREETING, LANGUAGE, HOURS, NIGHT] = [6, 7, 8, 9];
const HOURS_AXIS = axis('hours', ['"office" is open', '"office" is closed'], 1);
const LANG = axis('variable', ['lang = en', 'lang = de', 'lang = es'], 2);
const AXES = [HOURS_AXIS, LANG];
const SIZE = 6;

const CLINIC = spaceOf([
  { from: GREETING, to: LANGUAGE, by: MOVER.key, acts: 1 },
  { from: GREETING, to: END.cutOff, by: MOVER.silence, acts: 3 },
  ...[0, 1, 2].map((cell) => ({
    from: LANGUAGE,
    to: HOURS,
    by: MOVER.key,
    acts: 1,
    effect: spoken(cell),
  })),
  { from: HOURS, to: END.human, by: MOVER.world, acts: 0, guard: where(HOURS_AXIS, 0) },
  { from: HOURS, to: NIGHT, by: MOVER.world, acts: 0, guard: where(HOURS_AXIS, 1) },
  { from: NIGHT, to: NIGHT, by: MOVER.silence, acts: 2 },
  { from: NIGHT, to: END.human, by: MOVER.key, acts: 1, guard: not(where(LANG, 2)) },
]);
const HUMAN: States = Array.from({ length: CLINIC.locationCount }, (_, location) =>
  location === END.human ? fullBits(SIZE) : undefined,
);
const hopeful = (): Role => 'hopeful';

describe('a trap that exists only at night and only in Spanish', () => {
  const ground = groundOf(CLINIC);
  const search = forwardSearch(ground);
  const helped = backwardSearch(ground, HUMAN);
  const cutOff = search.reached.map((bits, location) => (location < GREETING ? undefined : bits));
  const lost = statesWithout(cutOff, helped.reached);
  const traps = trapsOf(ground, search.reached, lost);

  test('is found with its only way in', () => {
    expect(traps.map(({ locations, isCircle }) => ({ locations, isCircle }))).toEqual([
      { locations: [HOURS], isCircle: false },
      { locations: [NIGHT], isCircle: true },
    ]);
    expect(traps.map(({ entries }) => entries.map(({ move, from }) => ({ move, from })))).toEqual([
      [{ move: 4, from: LANGUAGE }],
      [],
    ]);
  });

  test('is described so', () => {
    const at = search.reached[NIGHT] ?? emptyBits(SIZE);
    expect(conditionOf(CLINIC, lost[NIGHT] ?? emptyBits(SIZE), at).words).toBe('lang = es');
    const all = conditionOf(CLINIC, lost[HOURS] ?? emptyBits(SIZE), fullBits(SIZE));
    expect(all.words).toBe('"office" is closed and lang = es');
  });

  test('has the shortest call to it', () => {
    const bits = lost[NIGHT] ?? emptyBits(SIZE);
    const state = cheapestIn(search, NIGHT, bits) ?? { location: -1, valuation: -1 };
    const run = witnessOf(ground, search, state);
    expect(run?.legs.map(({ move }) => move)).toEqual([0, 4, 6]);
    expect(run?.cost).toBe(2);
    expect(costAt(search, state)).toBe(2);
  });

  test('is certified, and not when a caller who speaks German is counted in', () => {
    expect(certified(CLINIC, lost, HUMAN, hopeful)).toBe(true);
    const more = lost.with(NIGHT, where(HOURS_AXIS, 1));
    expect(certified(CLINIC, more, HUMAN, hopeful)).toBe(false);
  });

  test('goes round by silence for ever', () => {
    const state = { location: HOURS, valuation: 5 };
    const { legs, again } = roundIn(ground, lost, state);
    expect(legs.map(({ move }) => move)).toEqual([6, 7]);
    expect(again).toBe(1);
  });
});

describe('who decides', () => {
  const ground = groundOf(CLINIC);

  test('a caller who is silent is helped by nobody, as the greeting gives up', () => {
    const roleOf = (move: number): Role =>
      CLINIC.moveBy[move] === MOVER.key ? 'never' : 'adverse';
    const { states } = attractor(ground, HUMAN, { roleOf });
    expect(count(states[GREETING])).toBe(0);
    // Whoever comes to the hours is helped while the office is open.
    expect([...valuations(states[HOURS])]).toEqual([0, 2, 4]);
  });

  test('a caller who chooses English is sure of a person at any hour', () => {
    const roleOf = (move: number): Role =>
      CLINIC.moveBy[move] === MOVER.world ? 'adverse' : 'chosen';
    expect(count(attractor(ground, HUMAN, { roleOf }).states[GREETING])).toBe(SIZE);
  });

  test('one failure too many is what a desk that sends back cannot bear', () => {
    // Two desks: the first is busy, then the second; both busy ends the call.
    const [first, second] = [6, 7];
    const desks = spaceOf([
      { from: first, to: END.human, by: MOVER.world, acts: 0 },
      { from: first, to: second, by: MOVER.world, acts: 0 },
      { from: second, to: END.human, by: MOVER.world, acts: 0 },
      { from: second, to: END.cutOff, by: MOVER.world, acts: 0 },
    ]);
    const roleOf = (move: number): Role => (move % 2 === 1 ? 'failure' : 'adverse');
    const { levels } = attractor(groundOf(desks), HUMAN.slice(0, desks.locationCount), {
      roleOf,
      failuresMax: 2,
    });
    const sure = levels.map((level) => [count(level[first]) > 0, count(level[second]) > 0]);
    expect(sure).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });
});

describe('how far away a person is', () => {
  test('is told in keys or seconds, and who is too far away', () => {
    const ground = groundOf(CLINIC);
    const keys = backwardSearch(ground, HUMAN, {
      costOf: (move) => (CLINIC.moveBy[move] === MOVER.key ? 1 : 0),
    });
    expect(costAt(keys, { location: GREETING, valuation: 0 })).toBe(2);
    expect(costAt(keys, { location: GREETING, valuation: 1 })).toBe(3);
    expect(costAt(keys, { location: NIGHT, valuation: 5 })).toBeUndefined();
    const far = costlierThan(keys, 2, SIZE);
    expect([...valuations(far[GREETING])]).toEqual([1, 3, 5]);
    expect(far[NIGHT]).toBeUndefined();
  });

  test('is found among hundreds of different costs, too', () => {
    const doors = Array.from({ length: 300 }, (_, door) => ({
      from: 6,
      to: 7 + door,
      by: MOVER.key,
      acts: 1,
    }));
    const street = spaceOf(doors);
    const search = forwardSearch(groundOf(street), { costOf: (move) => (move * 7919) % 301 });
    for (let door = 0; door < 300; door += 1) {
      const state = { location: 7 + door, valuation: 0 };
      expect(costAt(search, state)).toBe((door * 7919) % 301);
    }
  });
});

describe('a condition', () => {
  const bits = (isIn: (hours: number, lang: number) => boolean): Bits =>
    setOf((valuation) => isIn(valuation % 2, Math.floor(valuation / 2)));
  const words = (isIn: (hours: number, lang: number) => boolean, among = fullBits(SIZE)): string =>
    conditionOf(CLINIC, bits(isIn), among).words;

  test('is always or never where nothing decides', () => {
    expect(words(() => true)).toBe('always');
    expect(words(() => false)).toBe('never');
  });

  test('names the one cell that is left out', () => {
    expect(words((_, lang) => lang !== 0)).toBe('not lang = en');
    expect(words((hours, lang) => hours === 1 && lang !== 0)).toBe(
      '"office" is closed and not lang = en',
    );
  });

  test('takes two cases where one will not do', () => {
    expect(words((hours, lang) => (hours === 1 ? lang === 2 : lang === 0))).toBe(
      '"office" is open and lang = en, or "office" is closed and lang = es',
    );
    expect(words((hours, lang) => hours === 1 || lang === 0)).toBe(
      'lang = en, or "office" is closed',
    );
  });

  test('does not name what cannot be otherwise at that place', () => {
    expect(words((hours, lang) => hours === 1 && lang === 2, where(HOURS_AXIS, 1))).toBe(
      'lang = es',
    );
  });

  test('counts where it would be a long list', () => {
    const space = randomSpace(2);
    const every = setOf((valuation) => [0, 3, 5, 6, 9, 10, 12, 15].includes(valuation), 16);
    const cube = { ...space, size: 16, axes: [1, 2, 4, 8].map((stride) => two(stride)) };
    expect(conditionOf(cube, every, fullBits(16))).toEqual({
      words: 'in 8 of 16 cases',
      cases: undefined,
    });
  });
});

describe('a set that is moved', () => {
  test('drops what leaves the space, in both directions, over the ends of words', () => {
    const size = 70;
    for (const by of [1, -1, 31, -31, 32, -32, 33, -33, 64, -64, 69, -69, 70, -70, 200, -200]) {
      const into = emptyBits(size);
      spread(into, fullBits(size), { mask: undefined, by }, size);
      expect([...valuations(into)]).toEqual(
        [...Array(size).keys()].filter((value) => value - by >= 0 && value - by < size),
      );
    }
  });

  test('is counted, and its members found, in every bit of a word', () => {
    for (const value of [0, 1, 30, 31, 32, 63, 64, 69]) {
      const bits = emptyBits(70);
      put(bits, value);
      expect([count(bits), firstOf(bits), firstOf(bits, value), firstOf(bits, value + 1)]).toEqual([
        1,
        value,
        value,
        -1,
      ]);
    }
    expect(count(fullBits(70))).toBe(70);
    expect(firstOf(undefined)).toBe(-1);
  });
});

type Row = {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly acts: number;
  readonly guard?: Bits;
  readonly effect?: Effect;
};

/** A space of the clinic's axes; the rows come in the order of the locations that they leave. */
function spaceOf(rows: readonly Row[]): Space {
  const locationCount = 1 + Math.max(...rows.flatMap(({ from, to }) => [from, to]));
  return {
    ...randomSpace(1),
    axes: AXES,
    size: SIZE,
    locationCount,
    backBase: locationCount,
    start: GREETING,
    startBits: setOf((valuation) => valuation < 2),
    firstMove: Int32Array.from({ length: locationCount + 1 }, (_, location) =>
      rows.reduce((sum, { from }) => sum + (from < location ? 1 : 0), 0),
    ),
    moveTo: Int32Array.from(rows, ({ to }) => to),
    moveBy: Uint8Array.from(rows, ({ by }) => by),
    moveActs: Uint8Array.from(rows, ({ acts }) => acts),
    moveWay: Int32Array.from(rows, () => -1),
    moveGuard: Int32Array.from(rows, ({ guard }, move) => (guard === undefined ? -1 : move)),
    moveEffect: Int32Array.from(rows, ({ effect }, move) => (effect === undefined ? -1 : move)),
    guards: rows.map(({ guard }) => guard ?? emptyBits(SIZE)),
    effects: rows.map(({ effect }) => effect ?? []),
  };
}

function axis(kind: Axis['kind'], labels: readonly string[], stride: number): Axis {
  return {
    kind,
    name: kind,
    cells: labels.map((label) => ({ label, possible: undefined, sample: undefined })),
    stride,
    isFixed: kind === 'hours',
    isLookedUp: false,
    initial: [0],
    opening: [],
  };
}

function two(stride: number): Axis {
  return axis('variable', [`bit ${stride} is off`, `bit ${stride} is on`], stride);
}

function setOf(isIn: (valuation: number) => boolean, size = SIZE): Bits {
  const bits = emptyBits(size);
  for (let valuation = 0; valuation < size; valuation += 1)
    if (isIn(valuation)) put(bits, valuation);
  return bits;
}

function where({ stride, cells }: Axis, cell: number): Bits {
  return setOf((valuation) => Math.floor(valuation / stride) % cells.length === cell);
}

function not(bits: Bits): Bits {
  return setOf((valuation) => ((bits[0] ?? 0) >>> valuation) % 2 === 0);
}

/** Assigns a language, whatever it was. */
function spoken(into: number): Effect {
  return [0, 1, 2].map((cell) => ({ from: where(LANG, cell), shift: (into - cell) * 2 }));
}

function* valuations(bits: Bits | undefined): Generator<number> {
  for (let value = firstOf(bits); value !== -1; value = firstOf(bits, value + 1)) yield value;
}
