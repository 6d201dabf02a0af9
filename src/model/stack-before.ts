/**
 * The return stack of a call (C11) that goes on to a step: with the step that is left, if it
 * listened, and without the one that is come to, if that is the last. The last 16 are kept, so that
 * `back` always leads to another step.
 *
 * @param left The step that is left; `undefined` where it asks callers for nothing.
 */
export function stackBefore<Id>(stack: readonly Id[], left: Id | undefined, to: Id): readonly Id[] {
  if (left === to) return stack;
  if (left !== undefined && left !== stack.at(-1)) {
    const next = stack.slice(1 - STACK_MAX);
    next.push(left);
    return next;
  }
  return stack.at(-1) === to ? stack.slice(0, -1) : stack;
}

const STACK_MAX = 16;
