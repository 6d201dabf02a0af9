import { listens } from '../model/listens.ts';
import { stackBefore } from '../model/stack-before.ts';
import type { CompactGraph } from './compact-graph.ts';
import { innerFlows } from './inner-flows.ts';
import { looksBelow } from './looks-below.ts';
import type { ReturnStack } from './return-stack.ts';
import { UNKNOWN_BELOW } from './unknown-below.ts';

/** How return stacks change. What no step can ever look at is left out of them. */
export type StackRules = {
  /** The stack once a call has gone from one step on to another. */
  readonly onward: (stack: ReturnStack, from: number, to: number) => ReturnStack;
  /** Where `back` leads from a step: to itself on an empty stack; `undefined` for nobody knows. */
  readonly back: (stack: ReturnStack, from: number) => Back | undefined;
  /** A stack as far as it matters at a step. */
  readonly mattering: (stack: ReturnStack, at: number) => ReturnStack;
};

/** The step that `back` leads to, and the stack there. */
export type Back = { readonly to: number; readonly stack: ReturnStack };

/**
 * Binds the rules of return stacks (C11, C12) to the graph of a flow without globals and defaults.
 * Each takes O(length of the stack).
 *
 * @param depthMax How many steps are kept; what lies below them is unknown then.
 */
export function stackRules(graph: CompactGraph, depthMax: number): StackRules {
  const { steps, ways, firstWay } = graph;
  const looks = looksBelow(graph);
  const { waysInto, waysOutOf, isAny } = innerFlows(steps);
  const goesBack = (step: number): boolean =>
    ways.slice(firstWay[step], firstWay[step + 1]).some(({ target }) => target.kind === 'back');
  /** Which step goes into an inner flow matters only where one that leaves it may repeat that. */
  const marks = steps.map((_, step) => {
    const out = waysOutOf(step);
    if (out.length === 0) return undefined;
    return markOf(out.some(goesBack) ? step : (waysInto(out[0] ?? -1)[0] ?? step));
  });
  const isInside = (stack: ReturnStack): boolean => stack.some(isMark);

  const mattering = (stack: ReturnStack, at: number): ReturnStack => {
    if (looks[at] === 1) return keptTop(stack, depthMax);
    const own = ownFrom(stack);
    // Below what is unknown there may be the stacks of flows that wait.
    const isLost = own === 1 && stack[0] === UNKNOWN_BELOW && !isAny;
    return isLost ? [] : keptTop(stack.slice(0, own), depthMax);
  };
  const onward = (stack: ReturnStack, from: number, to: number): ReturnStack => {
    const mark = marks[from];
    if (mark !== undefined) return mattering([...mattering(stack, from), mark], to);
    const here = waysInto(from).length > 0 ? outside(stack) : stack;
    const own = ownFrom(here);
    const left = listens(steps[from]) ? from : undefined;
    const next = stackBefore(here.slice(own), left, to);
    return mattering([...here.slice(0, own), ...next], to);
  };
  const back = (stack: ReturnStack, from: number): Back | undefined => {
    const isLeaving = waysInto(from).length > 0;
    const here = isLeaving ? outside(stack) : stack;
    const top = here.at(-1);
    if (top === UNKNOWN_BELOW || (isLeaving && !isInside(stack))) return undefined;
    if (top !== undefined && top >= 0) return { to: top, stack: mattering(here.slice(0, -1), top) };
    const to = isLeaving ? markOf(stack[here.length] ?? 0) : from;
    return { to, stack: mattering(here, to) };
  };
  return { onward, back, mattering };
}

/** The number of a border that a step goes over, and the step of that number again. */
function markOf(step: number): number {
  return UNKNOWN_BELOW - 1 - step;
}

function isMark(entry: number): boolean {
  return entry < UNKNOWN_BELOW;
}

/** Where the stack of the flow that a call is in begins. */
function ownFrom(stack: ReturnStack): number {
  return stack.findLastIndex((entry) => entry < 0) + 1;
}

/** The stack of the flow that waits for the one that a call leaves. */
function outside(stack: ReturnStack): ReturnStack {
  const mark = stack.findLastIndex(isMark);
  if (mark !== -1) return stack.slice(0, mark);
  return stack[0] === UNKNOWN_BELOW ? [UNKNOWN_BELOW] : [];
}

/** The last steps of a stack; what is below them becomes unknown. */
function keptTop(stack: ReturnStack, depthMax: number): ReturnStack {
  let kept = 0;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    if ((stack[index] ?? -1) < 0) continue;
    kept += 1;
    if (kept > depthMax) return [UNKNOWN_BELOW, ...stack.slice(index + 1)];
  }
  return stack;
}
