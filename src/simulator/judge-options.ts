import type { Option } from '../model/outcome.ts';
import type { MenuStep, QueueStep } from '../model/step.ts';
import { holds } from './holds.ts';
import type { Run } from './run.ts';

/** Judges which options of a step are in force from now on, and gives those of its own that are. */
export function judgeOptions(run: Run, step: MenuStep | QueueStep): readonly Option[] {
  const { options, isConditional } = run.prepared.keys(step);
  run.call.outOfForce = NONE;
  if (!isConditional) return step.options;
  const outOfForce = options.flatMap(({ when }, index) => (holds(run, when) ? [] : [index]));
  run.call.outOfForce = outOfForce;
  return step.options.filter((_, index) => !outOfForce.includes(index));
}

const NONE: readonly number[] = [];
