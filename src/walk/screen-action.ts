import type { CallerAct } from '../simulator/caller-act.ts';
import type { ListName } from './dialog.ts';

/** What a key means while nothing lies over the walk. */
export type ScreenAction =
  | { readonly kind: 'dial'; readonly key: string }
  | { readonly kind: 'act'; readonly act: CallerAct }
  | { readonly kind: 'undo' | 'redo' | 'back' | 'forth' | 'fork' | 'bargeIn' }
  | { readonly kind: 'open'; readonly list: ListName }
  | { readonly kind: 'speed' | 'speak' | 'save' | 'shortForm' | 'edit' | 'say' | 'help' }
  | { readonly kind: 'tab'; readonly by: 1 | -1 }
  | { readonly kind: 'scroll'; readonly by: number }
  | { readonly kind: 'suspend' | 'redraw' | 'quit' | 'clear' };
