import { actsUpTo } from './acts-up-to.ts';
import type { Moment } from './moment.ts';
import { momentOf } from './moment-of.ts';
import type { Stage } from './stage.ts';
import type { CallLine } from './walk.ts';

/** The moment of a call that a walk looks at. */
export function presentMoment({
  stage,
  given,
  acts,
  at,
}: CallLine & { readonly stage: Stage }): Moment {
  return momentOf(stage, given, actsUpTo(acts, at));
}
