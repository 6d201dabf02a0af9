import type { Outcome } from '../../model/outcome.ts';
import type { Block } from './block.ts';
import { exitTarget } from './exit-target.ts';

/** An outcome that blocks of a type always have: where the file leaves it out, nobody wired it. */
export function requiredOutcome(block: Block, outcome: Outcome | undefined): Outcome {
  const { at } = block.id;
  return outcome ?? { at, target: exitTarget(undefined, at), prompt: undefined, set: [] };
}
