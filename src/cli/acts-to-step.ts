import { toStepId } from '../model/step-id.ts';
import { suggestion } from '../text/suggestion.ts';
import { callToStep } from '../walk/call-to-step.ts';
import type { Given } from '../walk/given.ts';
import type { GivenActs } from '../walk/play-moves.ts';
import type { Stage } from '../walk/stage.ts';
import { UserError } from './user-error.ts';

/**
 * The acts that bring the walk to the step of `--at`, and the world that they need; none where it
 * is not given.
 *
 * @throws {UserError} When no call comes there.
 */
export function actsToStep(stage: Stage, given: Given, name: string | undefined): GivenActs {
  if (name === undefined) return { acts: [], given };
  const { steps } = stage.flow;
  if (!steps.has(toStepId(name))) {
    const meant = suggestion(name, steps.keys());
    const advice = meant === undefined ? '' : `: did you mean "${meant}"?`;
    throw new UserError(`--at: the flow has no step "${name}"${advice}`);
  }
  const found = callToStep(stage, given, toStepId(name));
  if (found.kind === 'found') return found;
  const why = found.kind === 'none' ? 'no call comes to' : 'no call was found to';
  throw new UserError(`--at: ${why} "${name}"`);
}
