import type { End, EndFault } from '../simulator/call.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';

/** Something that must hold once a call is made; `at` is the place of its value. */
export type Requirement = { readonly at: Span } & (
  | {
      readonly kind: 'ends';
      readonly end: End['kind'];
      /** The step at which it must end so. */
      readonly step: Located<string> | undefined;
    }
  | { readonly kind: 'within' | 'time'; readonly ms: number }
  | { readonly kind: 'keys'; readonly count: number }
  | { readonly kind: 'never'; readonly name: string }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'fault'; readonly fault: EndFault }
);
