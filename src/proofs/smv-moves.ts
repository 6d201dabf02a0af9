import type { Policy } from '../proof/policy.ts';
import type { Bits } from '../space/bits.ts';
import { cellAt } from '../space/cell-at.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { has } from '../space/has.ts';
import { intersection } from '../space/intersection.ts';
import { keysOf } from '../space/keys-of.ts';
import { MOVER } from '../space/mover.ts';
import { put } from '../space/put.ts';
import type { Space } from '../space/space.ts';
import { oneOf } from './one-of.ts';
import { setWords } from './set-words.ts';
import type { SmvCaller } from './smv-callers.ts';
import type { SmvNames } from './smv-names.ts';

/** Cases of a TRANS that are alike in what else they change. */
export type SmvMoves = {
  /** Whether a key makes them that leads to a step. */
  readonly isPressed: boolean;
  /** How many keys they take of the caller who counts them. */
  readonly keys: number;
  readonly cases: readonly string[];
};

/**
 * The moves of a space as cases, each with the callers who make it or meet with it. A call that is
 * over, or that can go nowhere, stays as it is, as every state must lead somewhere.
 *
 * @param policy How many queues and transfers may fail for who knows the way, and how many keys
 *   may be pressed by who is quick.
 * @returns The cases, those of keys first, and what it is to stay in any state: who is quick may do
 *   so anywhere, and so needs no way on.
 */
export function smvMoves(
  space: Space,
  names: SmvNames,
  callers: readonly SmvCaller[],
  policy: Pick<Policy, 'failuresMax' | 'keysMax'>,
): { readonly groups: readonly SmvMoves[]; readonly stays: string } {
  const changing = space.axes.flatMap(({ isFixed }, axis) => (isFixed ? [] : [names.axes[axis]]));
  const kept = ['at', ...changing, ...(policy.failuresMax > 0 ? ['failed'] : [])];
  const after = (changes: ReadonlyMap<string, string>): readonly string[] =>
    kept.map((name = '') => `next(${name}) = ${changes.get(name) ?? name}`);
  const stays = allOf(after(NOTHING));
  const slow = callers.filter(({ name }) => name !== 'quick');
  const who = (by: readonly string[]): string => {
    if (by.length === callers.length) return 'TRUE';
    const isSlow = by.length === slow.length && !by.includes('quick');
    return isSlow ? '!(caller = quick)' : oneOf('caller', by);
  };
  const groups = new Map<string, SmvMoves & { readonly cases: string[] }>();
  const put = (isPressed: boolean, keys: number, words: string): void => {
    const key = `${isPressed} ${keys}`;
    const group = groups.get(key) ?? { isPressed, keys, cases: [] };
    group.cases.push(words);
    groups.set(key, group);
  };
  put(false, 0, allOf(['over', stays]));
  for (let location = FIRST_STATE; location < space.locationCount; location += 1) {
    const name = names.locations[location];
    if (name === undefined) continue;
    const here = `at = ${name}`;
    const possible = new Set<string>();
    for (const { by, when, changes, isPressed, keys } of casesOf(space, names, location, {
      callers,
      policy,
    })) {
      const others = by.filter((one) => one !== 'quick');
      const whoElse = others.length === slow.length ? 'TRUE' : oneOf('caller', others);
      if (others.length > 0) possible.add(allOf([whoElse, ...when]));
      put(isPressed, keys, allOf([here, who(by), ...when, ...after(changes)]));
    }
    if (possible.has('TRUE')) continue;
    const isStuck = possible.size === 0 ? [] : [`!(${[...possible].join(' | ')})`];
    put(false, 0, allOf([here, ...isStuck, stays]));
  }
  const inOrder = [...groups.values()].sort(
    (one, other) => Number(other.isPressed) - Number(one.isPressed) || one.keys - other.keys,
  );
  return { groups: inOrder, stays };
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
  readonly keys: number;
};

/** What can happen at a location; what is the same for several callers, or by several moves, once. */
function casesOf(
  space: Space,
  names: SmvNames,
  location: number,
  {
    callers,
    policy: { failuresMax, keysMax },
  }: {
    readonly callers: readonly SmvCaller[];
    readonly policy: Pick<Policy, 'failuresMax' | 'keysMax'>;
  },
): Iterable<Case> {
  const { firstMove, moveTo, moveBy, backBase } = space;
  const cases = new Map<string, Case>();
  for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
    const to = moveTo[move] ?? -1;
    const name = names.locations[to];
    if (name === undefined) continue;
    const isPressed = moveBy[move] === MOVER.key && to >= FIRST_STATE && to < backBase;
    const taken = keysOf(space, move);
    const roles = callers
      .map((caller) => [caller.name, caller.roleOf(move, location)] as const)
      .filter(([caller, role]) => role !== 'never' && (caller !== 'quick' || taken <= keysMax));
    // Nobody else counts keys, so that others may share a case that takes none.
    const keys = roles.some(([caller]) => caller === 'quick') ? taken : 0;
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
        if (isFailure && failuresMax === 0) continue;
        const when = isFailure ? [`failed < ${failuresMax}`, where] : [where];
        const counted = isFailure ? ([['failed', 'failed + 1']] as const) : [];
        const changes = new Map([...moved, ...counted]);
        const key = JSON.stringify([isPressed, keys, when, [...changes]]);
        const known = cases.get(key) ?? { by: [], when, changes, isPressed, keys };
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
