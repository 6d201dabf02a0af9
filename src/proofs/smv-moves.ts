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
import { setWords } from './set-words.ts';
import type { SmvNames } from './smv-names.ts';

/**
 * The moves of a space as the cases of a TRANS, one a line: a call that is over, or that can go
 * nowhere, stays as it is, as every state must lead somewhere.
 */
export function smvMoves(space: Space, names: SmvNames): readonly string[] {
  const { locationCount, firstMove } = space;
  const cases: string[] = [];
  for (let location = 0; location < locationCount; location += 1) {
    const here = `at = ${names.locations[location]}`;
    const stay = [here, `next(at) = ${names.locations[location]}`, ...unmoved(space, names, [])];
    const possible: string[] = [];
    for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
      const to = names.locations[space.moveTo[move] ?? -1];
      const callers = callersOf(space, move, location);
      if (to === undefined || callers.length === 0) continue;
      const who = callers === CALLERS ? 'TRUE' : `caller in {${callers.join(', ')}}`;
      for (const { from, deltas } of partsOf(space, move)) {
        const when = setWords(space, names, from);
        possible.push(allOf([who, when]));
        const changed = deltas.map(
          ({ axis, by }) =>
            `next(${names.axes[axis]}) = ${names.axes[axis]} ${by < 0 ? '-' : '+'} ${Math.abs(by)}`,
        );
        const rest = unmoved(space, names, deltas);
        cases.push(allOf([here, who, when, `next(at) = ${to}`, ...changed, ...rest]));
      }
    }
    const different = [...new Set(possible)];
    if (different.includes('TRUE')) continue;
    const stuck = different.length === 0 ? [] : [`!(${different.join(' | ')})`];
    cases.push(allOf([...stay, ...stuck]));
  }
  return cases.map((one, index) => `  ${index === 0 ? '  ' : '| '}(${one})`);
}

function allOf(parts: readonly string[]): string {
  const needed = parts.filter((part) => part !== 'TRUE');
  return needed.length === 0 ? 'TRUE' : needed.join(' & ');
}

type Delta = { readonly axis: number; readonly by: number };

function unmoved({ axes }: Space, names: SmvNames, deltas: readonly Delta[]): readonly string[] {
  const moved = new Set(deltas.map(({ axis }) => axis));
  return axes.flatMap((_, axis) =>
    moved.has(axis) ? [] : [`next(${names.axes[axis]}) = ${names.axes[axis]}`],
  );
}

/** Which callers make a move, or meet with it. */
function callersOf(space: Space, move: number, location: number): readonly string[] {
  switch (space.moveBy[move]) {
    case MOVER.key:
    case MOVER.digits:
      return ['any'];
    case MOVER.wrongKey:
      return ['any', 'lost', 'helpless'];
    case MOVER.silence:
      // Who has no wrong key left to press is silent.
      return ['any', 'silent', 'helpless', ...(hasWrongKey(space, location) ? [] : ['lost'])];
    default: {
      const isLeft = (space.moveWay[move] ?? -1) !== -1 && location < space.backBase;
      const type = isLeft ? space.graph.steps[location - FIRST_STATE]?.type : undefined;
      // What was promised is the end for who does not know what to do.
      return type === 'voicemail' || type === 'callback' ? ['any'] : CALLERS;
    }
  }
}

const CALLERS: readonly string[] = ['any', 'silent', 'lost', 'helpless'];

function hasWrongKey({ moveBy, firstMove }: Space, location: number): boolean {
  const moves = moveBy.subarray(firstMove[location] ?? 0, firstMove[location + 1] ?? 0);
  return moves.includes(MOVER.wrongKey);
}

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
