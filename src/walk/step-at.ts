import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';

/**
 * The step to which a place of the file belongs: the last one whose name stands before it;
 * `undefined` for what stands before all of them. O(steps).
 */
export function stepAt(flow: Flow, offset: number): Step | undefined {
  let best: Step | undefined;
  for (const step of flow.steps.values()) {
    if (step.at.start <= offset && step.at.start >= (best?.at.start ?? 0)) best = step;
  }
  return best;
}
