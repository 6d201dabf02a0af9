import './support/same-chance.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attractor } from '../src/proof/attractor.ts';
import { backwardSearch } from '../src/proof/backward-search.ts';
import { certified } from '../src/proof/certified.ts';
import { closure } from '../src/proof/closure.ts';
import { conditionOf } from '../src/proof/condition-of.ts';
import { costAt } from '../src/proof/cost-at.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import { post } from '../src/proof/post.ts';
import { pre } from '../src/proof/pre.ts';
import type { Role } from '../src/proof/role.ts';
import type { Search } from '../src/proof/search.ts';
import { startStates } from '../src/proof/start-states.ts';
import type { States } from '../src/proof/states.ts';
import { statesWithout } from '../src/proof/states-without.ts';
import { trapsOf } from '../src/proof/traps-of.ts';
import type { Witness } from '../src/proof/witness.ts';
import { witnessOf } from '../src/proof/witness-of.ts';
import { emptyBits } from '../src/space/empty-bits.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import { fullBits } from '../src/space/full-bits.ts';
import { has } from '../src/space/has.ts';
import { put } from '../src/space/put.ts';
import type { Space } from '../src/space/space.ts';
import { diceOf } from './support/dice.ts';
import { explicitCosts } from './support/explicit-costs.ts';
import { explicitForced } from './support/explicit-forced.ts';
import { type ExplicitMoves, explicitMoves } from './support/explicit-moves.ts';
import { randomSpace } from './support/random-space.ts';

const seeds = fc.integer();
const RUNS = 1200;
/** For laws that look at every state of a space closely. */
const FEW_RUNS = 200;

describe('the search over sets agrees with one that looks at states', () => {
  test('on every state that a call can come to, and its fewest acts', () => {
    forAll((space, states) => {
      const acts = (move: number): number => space.moveActs[move] ?? 0;
      const plain = explicitCosts(states, namesOf(startStates(space)), acts, true);
      expect(costsOf(space, forwardSearch(groundOf(space)))).toEqual(plain);
    });
  });

  test('on every state before a goal, and its fewest acts to it', () => {
    forAll((space, states, seed) => {
      const goal = randomStates(space, seed);
      const acts = (move: number): number => space.moveActs[move] ?? 0;
      const plain = explicitCosts(states, namesOf(goal), acts, false);
      expect(costsOf(space, backwardSearch(groundOf(space), goal))).toEqual(plain);
    });
  });

  test('on every state, where nobody asks what it costs, in both directions', () => {
    forAll((space, _, seed) => {
      const ground = groundOf(space);
      const from = randomStates(space, seed);
      const within = randomStates(space, seed + 1);
      const mayTake = (move: number): boolean => (move * 7919 + seed) % 5 !== 0;
      for (const options of [{}, { within }, { mayTake }, { within, mayTake }]) {
        const onward = forwardSearch(ground, { ...options, from });
        const back = backwardSearch(ground, from, options);
        expect(namesOf(closure(ground, from, options, true).reached)).toEqual(
          namesOf(onward.reached),
        );
        expect(namesOf(closure(ground, from, options, false).reached)).toEqual(
          namesOf(back.reached),
        );
      }
    });
  });

  test('with moves left out and any costs, in both directions', () => {
    forAll((space, states, seed) => {
      const prices = Array.from(space.moveTo, (_, move) => (move * 7919 + seed) % 97);
      const mayTake = (move: number): boolean => (prices[move] ?? 0) >= 0 && prices[move] !== 3;
      const costOf = (move: number): number => Math.abs(prices[move] ?? 0) * 250;
      const price = (move: number): number | undefined =>
        mayTake(move) ? costOf(move) : undefined;
      const from = randomStates(space, seed);
      const ground = groundOf(space);
      expect(costsOf(space, forwardSearch(ground, { from, mayTake, costOf }))).toEqual(
        explicitCosts(states, namesOf(from), price, true),
      );
      expect(costsOf(space, backwardSearch(ground, from, { mayTake, costOf }))).toEqual(
        explicitCosts(states, namesOf(from), price, false),
      );
    });
  });

  test('on what is sure, whoever decides and however many failures there may be', () => {
    forAll((space, states, seed) => {
      const roleOf = randomRoles(space, seed);
      const goal = randomStates(space, seed);
      const failuresMax = Math.abs(seed) % 4;
      const plain = explicitForced(states, new Set(namesOf(goal)), roleOf, failuresMax);
      const { levels, isWhole } = attractor(groundOf(space), goal, { roleOf, failuresMax });
      const ours = levels.flatMap((level, left) => namesOf(level).map((name) => `${left}:${name}`));
      expect(isWhole).toBe(true);
      expect(new Set(ours)).toEqual(plain);
    });
  });

  test('on what is possible (EF) and what cannot be helped (AF)', () => {
    forAll((space, states, seed) => {
      const goal = randomStates(space, seed);
      const names = new Set(namesOf(goal));
      for (const role of ['hopeful', 'adverse', 'chosen', 'failure'] as const) {
        const { states: sure } = attractor(groundOf(space), goal, { roleOf: () => role });
        const plain = explicitForced(states, names, () => role, 0);
        expect(new Set(namesOf(sure).map((name) => `0:${name}`))).toEqual(plain);
      }
      const { states: sure } = attractor(groundOf(space), goal, { roleOf: () => 'hopeful' });
      expect(namesOf(sure)).toEqual(namesOf(backwardSearch(groundOf(space), goal).reached));
    });
  });

  test('when only the states that can be reached are looked at', () => {
    forAll((space, _, seed) => {
      const ground = groundOf(space);
      const roleOf = randomRoles(space, seed);
      const goal = randomStates(space, seed);
      const within = forwardSearch(ground).reached;
      const whole = new Set(namesOf(attractor(ground, goal, { roleOf }).states));
      const part = namesOf(attractor(ground, goal, { roleOf, within }).states);
      expect(part).toEqual(namesOf(within).filter((name) => whole.has(name)));
    });
  });
});

describe('a witness', () => {
  test('is a run of the call from its beginning, move by move, at the least cost', () => {
    forAll((space, states) => {
      const ground = groundOf(space);
      const search = forwardSearch(ground);
      for (const [name, cost] of costsOf(space, search)) {
        const run = witnessOf(ground, search, stateOf(name));
        expect(replay(space, states, run)).toEqual({ end: name, cost });
        const first = run?.legs[0] ?? run?.end ?? { location: -1, valuation: -1 };
        expect(has(startStates(space)[first.location], first.valuation)).toBe(true);
      }
    }, FEW_RUNS);
  });

  test('of a search back is a run on to the goal', () => {
    forAll((space, states, seed) => {
      const ground = groundOf(space);
      const goal = randomStates(space, seed);
      const search = backwardSearch(ground, goal);
      for (const [name, cost] of costsOf(space, search)) {
        const run = witnessOf(ground, search, stateOf(name));
        const end = run?.end ?? { location: -1, valuation: -1 };
        expect(replay(space, states, run)).toEqual({ end: nameOf(end), cost });
        expect(nameOf(run?.legs[0] ?? end)).toBe(name);
        expect(has(goal[end.location], end.valuation)).toBe(true);
      }
    }, FEW_RUNS);
  });
});

describe('a trap', () => {
  test('is certified when it is what cannot be helped, with failures or without', () => {
    forAll((space, _, seed) => {
      const roleOf = randomRoles(space, seed);
      const goal = randomStates(space, seed);
      const ground = groundOf(space);
      const { reached } = forwardSearch(ground);
      const { levels } = attractor(ground, goal, { roleOf, failuresMax: 2, within: reached });
      const traps = levels.map((level) => statesWithout(reached, level));
      traps.forEach((trap, left) => {
        expect(certified(space, trap, goal, roleOf, traps[left - 1])).toBe(true);
      });
    });
  });

  test('is not certified when a state was planted that can be helped', () => {
    let planted = 0;
    forAll((space, _, seed) => {
      const roleOf = randomRoles(space, seed);
      const goal = randomStates(space, seed);
      const ground = groundOf(space);
      const { states } = attractor(ground, goal, { roleOf });
      const goals = new Set(namesOf(goal));
      const helped = namesOf(states).filter((helpedName) => !goals.has(helpedName));
      const name = helped[Math.abs(seed) % helped.length];
      if (name === undefined) return;
      planted += 1;
      const lost = statesWithout(allStates(space), states);
      expect(certified(space, withState(space, lost, name), goal, roleOf)).toBe(false);
    });
    expect(planted).toBeGreaterThan(100);
  });

  test('holds all that is lost, once, and every way in starts with what is not', () => {
    forAll((space, _, seed) => {
      const ground = groundOf(space);
      const goal = randomStates(space, seed);
      const { reached } = forwardSearch(ground);
      const lost = statesWithout(reached, backwardSearch(ground, goal).reached);
      const traps = trapsOf(ground, reached, lost);
      const places = traps.flatMap(({ locations }) => locations);
      expect(places.toSorted((one, other) => one - other)).toEqual(
        lost.flatMap((bits, place) => (bits === undefined || place < FIRST_STATE ? [] : [place])),
      );
      for (const { locations, entries } of traps) {
        for (const { from, to, before, after } of entries) {
          expect(locations).toContain(to);
          expect(valuationsOf(after).every((valuation) => has(lost[to], valuation))).toBe(true);
          if (from === -1) continue;
          const isOutside = (valuation: number): boolean =>
            has(reached[from], valuation) && !has(lost[from], valuation);
          expect(valuationsOf(before).every(isOutside)).toBe(true);
        }
      }
      for (const { locations, isCircle } of traps) {
        const isBack = locations.some((location) => isStaying(space, lost, location, locations));
        expect(isCircle).toBe(isBack);
      }
      // Whoever is lost came in somewhere.
      const isAnyLost = places.length > 0;
      expect(traps.some(({ entries }) => entries.length > 0)).toBe(isAnyLost);
    });
  });
});

describe('the sets themselves', () => {
  test('go through a move and back as single valuations do', () => {
    forAll((space, states, seed) => {
      const ground = groundOf(space);
      const some = randomStates(space, seed).find((bits) => bits !== undefined);
      for (const [state, moves] of states) {
        const { valuation } = stateOf(state);
        for (const { move, results } of moves) {
          const only = emptyBits(space.size);
          put(only, valuation);
          const made = results.map((result) => stateOf(result).valuation);
          expect(valuationsOf(post(ground, move, only))).toEqual(inOrder(made));
          const leads = made.some((result) => has(some, result));
          const sources = pre(ground, move, some ?? emptyBits(space.size));
          expect(has(sources, valuation)).toBe(leads);
        }
      }
    }, FEW_RUNS);
  });

  test('are described exactly among what can occur', () => {
    forAll((space, _, seed) => {
      const dice = diceOf(seed);
      const among = fullBits(space.size);
      const bits = emptyBits(space.size);
      for (let valuation = 0; valuation < space.size; valuation += 1) {
        if (dice.chance(0.2))
          among[valuation >>> 5] = (among[valuation >>> 5] ?? 0) & ~(1 << (valuation & 31));
        if (
          has(space.guards[0], valuation) ||
          (seed % 2 === 0 && has(space.guards[1], valuation))
        ) {
          put(bits, valuation);
        }
      }
      const { cases } = conditionOf(space, bits, among);
      if (cases === undefined) return;
      expect(cases.length).toBeLessThan(4);
      const holds = (valuation: number): boolean =>
        cases.some((literals) =>
          literals.every(({ axis, cells }) => {
            const { stride = 1, cells: all = [] } = space.axes[axis] ?? {};
            return cells.includes(Math.floor(valuation / stride) % all.length);
          }),
        );
      const wrong = valuationsOf(among).filter(
        (valuation) => holds(valuation) !== has(bits, valuation),
      );
      expect(wrong).toEqual([]);
    });
  });
});

describe('a search that is cut short', () => {
  test('says so, and what it found is true', () => {
    let cut = 0;
    forAll((space, _, seed) => {
      const ground = groundOf(space);
      const workMax = Math.abs(seed) % 60;
      const roleOf = randomRoles(space, seed);
      const goal = randomStates(space, seed);
      const whole = costsOf(space, forwardSearch(ground));
      const part = forwardSearch(ground, { workMax });
      expect([...costsOf(space, part)].filter(([name, cost]) => whole.get(name) !== cost)).toEqual(
        [],
      );
      if (part.isWhole) expect(costsOf(space, part)).toEqual(whole);
      else cut += 1;
      const before = new Set(namesOf(closure(ground, goal, {}, false).reached));
      const few = closure(ground, goal, { workMax }, false);
      expect(namesOf(few.reached).filter((name) => !before.has(name))).toEqual([]);
      if (few.isWhole) expect(namesOf(few.reached).length).toBe(before.size);
      const sure = new Set(namesOf(attractor(ground, goal, { roleOf, failuresMax: 1 }).states));
      const some = attractor(ground, goal, { roleOf, failuresMax: 1, workMax });
      expect(namesOf(some.states).filter((name) => !sure.has(name))).toEqual([]);
      if (some.isWhole) expect(namesOf(some.states).length).toBe(sure.size);
    });
    expect(cut).toBeGreaterThan(100);
  });
});

function forAll(
  law: (space: Space, states: ExplicitMoves, seed: number) => void,
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(seeds, (seed) => {
      const space = randomSpace(seed);
      law(space, explicitMoves(space), seed);
    }),
    { numRuns },
  );
}

const ROLES = ['never', 'hopeful', 'chosen', 'adverse', 'failure'] as const;

/** Roles of chance, in every other space one kind to a location, as in most flows. */
function randomRoles(space: Space, seed: number): (move: number, location: number) => Role {
  const dice = diceOf(seed);
  const byMove = Array.from(space.moveTo, () => dice.pick(ROLES));
  const byLocation = Array.from({ length: space.locationCount }, () => dice.pick(ROLES));
  return (move, location) => (seed % 2 === 0 ? byMove[move] : byLocation[location]) ?? 'never';
}

/** A goal of chance: ends mostly, and now and then some states of a step. */
function randomStates(space: Space, seed: number): States {
  const dice = diceOf(seed + 1);
  return Array.from({ length: space.locationCount }, (_, location) => {
    if (!dice.chance(location < FIRST_STATE ? 0.4 : 0.15)) return undefined;
    return dice.chance(0.7) ? fullBits(space.size) : space.guards[dice.below(4)];
  });
}

function allStates(space: Space): States {
  return Array.from({ length: space.locationCount }, () => fullBits(space.size));
}

function withState(space: Space, states: States, name: string): States {
  const { location, valuation } = stateOf(name);
  return states.map((bits, place) => {
    if (place !== location) return bits;
    const more = bits?.slice() ?? emptyBits(space.size);
    put(more, valuation);
    return more;
  });
}

function valuationsOf(bits: Uint32Array | undefined): readonly number[] {
  const found: number[] = [];
  bits?.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit += 1)
      if ((word >>> bit) % 2 === 1) found.push(index * 32 + bit);
  });
  return found;
}

/** Whether a move from a lost state at a location leads to a lost state at one of some others. */
function isStaying(
  space: Space,
  lost: States,
  location: number,
  locations: readonly number[],
): boolean {
  const ground = groundOf(space);
  const bits = lost[location] ?? emptyBits(space.size);
  const moves = [...space.moveTo.keys()].filter((move) => ground.moveFrom[move] === location);
  return moves.some((move) => {
    const to = space.moveTo[move] ?? -1;
    return (
      locations.includes(to) &&
      valuationsOf(post(ground, move, bits)).some((valuation) => has(lost[to], valuation))
    );
  });
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function namesOf(states: States): readonly string[] {
  return states.flatMap((bits, location) =>
    valuationsOf(bits).map((valuation) => `${location}/${valuation}`),
  );
}

function nameOf({ location, valuation }: { location: number; valuation: number }): string {
  return `${location}/${valuation}`;
}

function stateOf(name: string): { location: number; valuation: number } {
  const [location = -1, valuation = -1] = name.split('/').map(Number);
  return { location, valuation };
}

function costsOf(space: Space, search: Search): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const name of namesOf(search.reached)) {
    const { location, valuation } = stateOf(name);
    if (valuation >= space.size) throw new Error(`${name} is no state`);
    costs.set(name, costAt(search, { location, valuation }) ?? Number.NaN);
  }
  return costs;
}

/** Takes the moves of a run one by one; where it ends and what it took. */
function replay(space: Space, states: ExplicitMoves, run: Witness | undefined) {
  if (run === undefined) return undefined;
  let cost = 0;
  run.legs.forEach((leg, index) => {
    const taken = states.get(nameOf(leg))?.find(({ move }) => move === leg.move);
    const next = nameOf(run.legs[index + 1] ?? run.end);
    if (taken?.results.includes(next) !== true) cost = Number.NaN;
    cost += space.moveActs[leg.move] ?? 0;
  });
  expect(cost).toBe(run.cost);
  return { end: nameOf(run.end), cost };
}
