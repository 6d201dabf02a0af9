import type { Bits } from '../space/bits.ts';
import { cellAt } from '../space/cell-at.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { has } from '../space/has.ts';
import { intersection } from '../space/intersection.ts';
import { MOVER } from '../space/mover.ts';
import { put } from '../space/put.ts';
import type { Space } from '../space/space.ts';
import { oneOf } from './one-of.ts';
import { setWords } from './set-words.ts';
import type { SmvCaller } from './smv-callers.ts';
import type { SmvNames } from './smv-names.ts';

/** The cases of a TRANS. */
export type SmvMoves = {
  /** Those that a key makes and that lead to a step. */
  readonly pressed: readonly string[];
  readonly others: readonly string[];
  /** What it is to stay, in any state. */
  readonly stays: string;
};

/**
 * The moves of a space as cases, each with the callers who make it or meet with it. A call that is
 * over, or that can go nowhere, stays as it is, as every state must lead somewhere.
 *
 * @param failuresMax How many queues and transfers may fail for who knows the way.
 */
export function smvMoves(
  space: Space,
  names: SmvNames,
  callers: readonly SmvCaller[],
  failuresMax: number,
): SmvMoves {
  const changing = space.axes.flatMap(({ isFixed }, axis) => (isFixed ? [] : [names.axes[axis]]));
  const kept = ['at', ...changing, ...(failuresMax > 0 ? ['failed'] : [])];
  const after = (changes: ReadonlyMap<string, string>): readonly string[] =>
    kept.map((name = '') => `next(${name}) = ${changes.get(name) ?? name}`);
  const stays = allOf(after(NOTHING));
  const pressed: string[] = [];
  const others = [allOf(['over', stays])];
  for (let location = FIRST_STATE; location < space.locationCount; location += 1) {
    const name = names.locations[location];
    if (name === undefined) continue;
    const here = `at = ${name}`;
    const possible = new Set<string>();
    for (const one of casesOf(space, names, location, { callers, failuresMax })) {
      const who = one.by.length === callers.length ? 'TRUE' : oneOf('caller', one.by);
      possible.add(allOf([who, ...one.when]));
      const words = allOf([here, who, ...one.when, ...after(one.changes)]);
      (one.isPressed ? pressed : others).push(words);
    }
    if (possible.has('TRUE')) continue;
    const isStuck = possible.size === 0 ? [] : [`!(${[...possible].join(' | ')})`];
    others.push(allOf([here, ...isStuck, stays]));
  }
  return { pressed, others, stays };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function allOf(parts: readonly string[]): string {
  const needed = parts.filter((part) => part !== 'TRUE');
  return needed.length === 0 ? 'TRUE' : needed.join(' & ');
}

type Case = {
  readonly by: string[];
  readonly when: readonly string[];
  readonly changes: ReadonlyMap<string, string>;
  readonly isPressed: boolean;
};

/** What can happen at a location; what is the same for several callers, or by several moves, once. */
function casesOf(
  space: Space,
  names: SmvNames,
  location: number,
  {
    callers,
    failuresMax,
  }: { readonly callers: readonly SmvCaller[]; readonly failuresMax: number },
): Iterable<Case> {
  const { firstMove, moveTo, moveBy, backBase } = space;
  const cases = new Map<string, Case>();
  for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
    const to = moveTo[move] ?? -1;
    const name = names.locations[to];
    if (name === undefined) continue;
    const isPressed = moveBy[move] === MOVER.key && to >= FIRST_STATE && to < backBase;
    const roles = callers.map((caller) => [caller.name, caller.roleOf(move, location)] as const);
    for (const { from, deltas } of partsOf(space, move)) {
      const where = setWords(space, names, from);
      const moved: readonly (readonly [string, string])[] = [
        ['at', name],
        ...deltas.map(({ axis, by }): readonly [string, string] => {
          const own = names.axes[axis] ?? '';
          return [own, `${own} ${by < 0 ? '-' : '+'} ${Math.abs(by)}`];
        }),
      ];
      for (const [caller, role] of roles) {
        const isFailure = role === 'failure';
        if (role === 'never' || (isFailure && failuresMax === 0)) continue;
        const when = isFailure ? [`failed < ${failuresMax}`, where] : [where];
        const counted = isFailure ? ([['failed', 'failed + 1']] as const) : [];
        const changes = new Map([...moved, ...counted]);
        const key = JSON.stringify([isPressed, when, [...changes]]);
        const known = cases.get(key) ?? { by: [], when, changes, isPressed };
        if (!known.by.includes(caller)) known.by.push(caller);
        cases.set(key, known);
      }
    }
  }
  return cases.values();
}

type Delta = { readonly axis: number; readonly by: number };

type Part = { readonly from: Bits; readonly deltas: readonly Delta[] };

/** What a move does to valuations, those together whose cells move by the same. O(size * axes). */
function partsOf(space: Space, move: number): readonly Part[] {
  const { guards, moveGuard, effects, moveEffect, size, axes } = space;
  const guard = guards[moveGuard[move] ?? -1] ?? fullBits(size);
  const effect = effects[moveEffect[move] ?? -1];
  if (effect === undefined) return [{ from: guard, deltas: [] }];
  const parts = new Map<string, { from: Bits; deltas: readonly Delta[] }>();
  for (const { from, shift } of effect) {
    const before = intersection(from, guard);
    for (let valuation = 0; valuation < size; valuation += 1) {
      if (!has(before, valuation)) continue;
      const deltas = axes.flatMap((axis, index) => {
        const by = cellAt(axis, valuation + shift) - cellAt(axis, valuation);
        return by === 0 ? [] : [{ axis: index, by }];
      });
      const key = deltas.map(({ axis, by }) => `${axis}:${by}`).join();
      const part = parts.get(key) ?? { from: emptyBits(size), deltas };
      put(part.from, valuation);
      parts.set(key, part);
    }
  }
  return [...parts.values()];
}
