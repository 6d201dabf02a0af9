import type { Step } from '../model/step.ts';

/** The borders of flows that are written out within a flow, by step index. */
export type InnerFlows = {
  /** The steps by which calls go into the inner flow that a step leaves; none for other steps. */
  readonly waysInto: (step: number) => readonly number[];
  /** The steps by which calls leave the inner flow that a step goes into; none for other steps. */
  readonly waysOutOf: (step: number) => readonly number[];
  /** Whether there are any. */
  readonly isAny: boolean;
};

/** Looks up the borders between flows. O(steps). */
export function innerFlows(steps: readonly Step[]): InnerFlows {
  const into = new Map<string, number[]>();
  const outOf = new Map<string, number[]>();
  for (const [index, step] of steps.entries()) {
    const border = step.type === 'say' ? step.border : undefined;
    if (border === undefined) continue;
    const those = border.goes === 'in' ? into : outOf;
    const known = those.get(border.inner);
    if (known === undefined) those.set(border.inner, [index]);
    else known.push(index);
  }
  const others = (index: number, goes: 'in' | 'out', those: typeof into): readonly number[] => {
    const step = steps[index];
    const border = step?.type === 'say' ? step.border : undefined;
    return border?.goes === goes ? (those.get(border.inner) ?? NONE) : NONE;
  };
  return {
    waysInto: (index) => others(index, 'out', into),
    waysOutOf: (index) => others(index, 'in', outOf),
    isAny: into.size > 0,
  };
}

const NONE: readonly number[] = [];
