import type { CallerAct } from '../simulator/caller-act.ts';
import type { Given } from './given.ts';
import type { Stage } from './stage.ts';

/** What may happen to a walk. */
export type WalkChange =
  /** The caller acts; where the call went on differently before, it forks. */
  | { readonly kind: 'act'; readonly act: CallerAct }
  /** Time passes by itself. */
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'undo' | 'redo' }
  /** Looks at the moment after so many acts. */
  | { readonly kind: 'move'; readonly to: number }
  /** Puts the call aside and goes on from this moment. */
  | { readonly kind: 'fork' }
  /** Makes a call that was put aside, or bookmarked, the present one. */
  | { readonly kind: 'take'; readonly from: 'aside' | 'bookmarks'; readonly index: number }
  | { readonly kind: 'bookmark' }
  /** Makes another call. */
  | { readonly kind: 'call'; readonly acts: readonly CallerAct[]; readonly given: Given }
  /** Makes the same call in another world. */
  | { readonly kind: 'give'; readonly given: Given }
  /** Makes the same call in a flow that has changed. */
  | { readonly kind: 'stage'; readonly stage: Stage };
