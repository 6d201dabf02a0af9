import type { CallerAct } from '../simulator/caller-act.ts';
import type { Given } from './given.ts';
import type { StagePlace } from './stage.ts';

/** Something that the screen cannot do itself: whoever shows it does it, once. */
export type Order =
  | {
      readonly kind: 'save';
      readonly file: string;
      readonly acts: readonly CallerAct[];
      readonly given: Given;
    }
  | { readonly kind: 'edit'; readonly place: StagePlace }
  | { readonly kind: 'speak'; readonly text: string; readonly language: string }
  | { readonly kind: 'sound'; readonly keys: string }
  | { readonly kind: 'hush' | 'voice' | 'suspend' | 'redraw' | 'quit' };
