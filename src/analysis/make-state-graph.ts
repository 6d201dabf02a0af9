import type { States } from '../proof/states.ts';
import type { Effect } from '../space/effect.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import type { Space } from '../space/space.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Writes the states of a space out one by one, for the analyses that ask about single states.
 *
 * A space that tells nothing apart has one state a location, and its rows serve as they are. Of
 * others only the states that calls can come to are numbered: mostly a small part of all.
 * O(locations * words + states * moves) at most; the space was kept small enough for that when it
 * was made.
 *
 * @param reachedStates All states that a call can come to; asked only if they are needed.
 */
export function makeStateGraph(space: Space, reachedStates: () => States): StateGraph {
  const { graph, size, start, startBits, locationCount, backBase } = space;
  if (size === 1) return locationsAlone(space);
  const nodes = numbered(space, reachedStates());
  const { firstNode, nodeValuation } = nodes;
  const starts: number[] = [];
  if (start !== -1) {
    for (let node = firstNode[start] ?? 0; node < (firstNode[start + 1] ?? 0); node += 1) {
      if (has(startBits, nodeValuation[node] ?? -1)) starts.push(node);
    }
  }
  return {
    space,
    graph,
    valuations: size,
    starts,
    firstNode,
    nodeLocation: nodes.nodeLocation,
    nodeValuation,
    nodeCount: firstNode[locationCount] ?? 0,
    backBase: firstNode[backBase] ?? 0,
    ...movesOf(space, nodes),
  };
}

function locationsAlone(space: Space): StateGraph {
  const { graph, start, locationCount, backBase } = space;
  const { firstMove, moveTo, moveBy, moveWay, moveActs } = space;
  const firstNode = new Int32Array(locationCount + 1).map((_, location) => location);
  return {
    space,
    graph,
    ...{ firstMove, moveTo, moveBy, moveWay, moveActs },
    moveOf: moveTo.map((_, move) => move),
    valuations: 1,
    starts: start === -1 ? [] : [start],
    firstNode,
    nodeLocation: firstNode.subarray(0, locationCount),
    nodeValuation: new Int32Array(locationCount),
    nodeCount: locationCount,
    backBase,
  };
}

/** The numbers of states. */
type Numbered = Pick<StateGraph, 'firstNode' | 'nodeLocation' | 'nodeValuation'> & {
  /** By location, from `FIRST_STATE` on, and valuation: the number of a state that was numbered. */
  readonly numberOf: Int32Array;
};

/** Numbers the ends, then the states that calls can come to. */
function numbered({ size, locationCount }: Space, reached: States): Numbered {
  const firstNode = new Int32Array(locationCount + 1);
  const numberOf = new Int32Array((locationCount - FIRST_STATE) * size);
  const [locations, valuations]: [number[], number[]] = [[], []];
  for (let end = 0; end < FIRST_STATE; end += 1) {
    firstNode[end] = locations.push(end) - 1;
    valuations.push(0);
  }
  for (let location = FIRST_STATE; location < locationCount; location += 1) {
    firstNode[location] = locations.length;
    const bits = reached[location];
    if (bits === undefined) continue;
    const base = (location - FIRST_STATE) * size;
    for (let word = 0; word < bits.length; word += 1) {
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
        const valuation = word * 32 + 31 - Math.clz32(left & -left);
        numberOf[base + valuation] = locations.length;
        locations.push(location);
        valuations.push(valuation);
      }
    }
  }
  firstNode[locationCount] = locations.length;
  return {
    firstNode,
    numberOf,
    nodeLocation: new Int32Array(locations),
    nodeValuation: new Int32Array(valuations),
  };
}

/** The rows of moves that are possible in each state. */
function movesOf(
  space: Space,
  { numberOf, nodeLocation, nodeValuation }: Numbered,
): Pick<StateGraph, 'firstMove' | 'moveTo' | 'moveBy' | 'moveWay' | 'moveActs' | 'moveOf'> {
  const { firstMove: first, moveTo: to, moveGuard, moveEffect, guards, effects, size } = space;
  const firstMove = new Int32Array(nodeLocation.length + 1);
  let moveTo = new Int32Array(to.length);
  let moveOf = new Int32Array(to.length);
  let count = 0;
  // The ends have no moves.
  for (let node = FIRST_STATE; node < nodeLocation.length; node += 1) {
    firstMove[node] = count;
    const location = nodeLocation[node] ?? 0;
    const valuation = nodeValuation[node] ?? 0;
    const last = first[location + 1] ?? 0;
    for (let move = first[location] ?? 0; move < last; move += 1) {
      const guard = moveGuard[move] ?? -1;
      if (guard !== -1 && !has(guards[guard], valuation)) continue;
      const goal = to[move] ?? 0;
      const effect = goal < FIRST_STATE ? -1 : (moveEffect[move] ?? -1);
      const terms = effects[effect] ?? AS_IT_IS;
      if (count + terms.length > moveTo.length) {
        moveTo = enlarged(moveTo, terms.length);
        moveOf = enlarged(moveOf, terms.length);
      }
      if (effect === -1) {
        const number = (goal - FIRST_STATE) * size + valuation;
        moveTo[count] = goal < FIRST_STATE ? goal : (numberOf[number] ?? 0);
        moveOf[count] = move;
        count += 1;
        continue;
      }
      for (const { from, shift } of terms) {
        if (!has(from, valuation)) continue;
        moveTo[count] = numberOf[(goal - FIRST_STATE) * size + valuation + shift] ?? 0;
        moveOf[count] = move;
        count += 1;
      }
    }
  }
  firstMove[nodeLocation.length] = count;
  return { firstMove, moveTo: moveTo.slice(0, count), ...columnsOf(space, moveOf.slice(0, count)) };
}

/** One move that changes nothing takes the room of one. */
const AS_IT_IS: Effect = [{ from: new Uint32Array(0), shift: 0 }];

/** Twice as long, with room for some more. */
function enlarged(full: Int32Array, more: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2 + more);
  larger.set(full);
  return larger;
}

/** The columns that the space knows, taken over from it. */
function columnsOf(
  space: Space,
  moveOf: Int32Array,
): Pick<StateGraph, 'moveBy' | 'moveWay' | 'moveActs' | 'moveOf'> {
  const moveBy = new Uint8Array(moveOf.length);
  const moveWay = new Int32Array(moveOf.length);
  const moveActs = new Uint8Array(moveOf.length);
  for (let move = 0; move < moveOf.length; move += 1) {
    const one = moveOf[move] ?? 0;
    moveBy[move] = space.moveBy[one] ?? 0;
    moveWay[move] = space.moveWay[one] ?? -1;
    moveActs[move] = space.moveActs[one] ?? 0;
  }
  return { moveBy, moveWay, moveActs, moveOf };
}
