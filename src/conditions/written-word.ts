import type { Condition } from '../model/condition.ts';
import type { Assignment } from '../model/outcome.ts';
import type { Located } from '../text/located.ts';

/** A place of a flow at which our language is written: a condition, a value, a prompt's text. */
export type WrittenWord =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'assignment'; readonly assignment: Assignment }
  | { readonly kind: 'prompt'; readonly text: Located<string> };
