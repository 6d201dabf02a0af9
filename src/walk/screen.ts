import type { StepId } from '../model/step-id.ts';
import type { Dialog } from './dialog.ts';
import type { Order } from './order.ts';
import type { Walk } from './walk.ts';
import type { WalkFinding } from './walk-finding.ts';

/** All that the screen shows follows from this value. */
export type Screen = {
  readonly walk: Walk;
  readonly columns: number;
  readonly rows: number;
  /** The pane that is shown where there is room for one. */
  readonly tab: Tab;
  readonly speed: Speed;
  readonly speaks: boolean;
  /** Whether the next key is pressed at once, in the prompt. */
  readonly bargesIn: boolean;
  readonly dialog: Dialog | undefined;
  /** A step that the user looks at on the map. */
  readonly looked: StepId | undefined;
  /** How many lines the call is scrolled back. */
  readonly scroll: number;
  readonly message: ScreenMessage | undefined;
  /** `undefined` while they are still being looked for. */
  readonly findings: readonly WalkFinding[] | undefined;
  /** What to do outside of the screen, oldest first; each is done once by its number. */
  readonly orders: readonly NumberedOrder[];
};

/** The panes. */
export type Tab = 'call' | 'keys' | 'map' | 'findings' | 'world';

/** How fast time passes: by acts alone, or also by itself. */
export type Speed = 'instant' | '4x' | '1x';

/** What the screen has to say. */
export type ScreenMessage = { readonly text: string; readonly tone: 'plain' | 'good' | 'bad' };

/** An order with its number, from 1 on. */
export type NumberedOrder = { readonly number: number; readonly order: Order };
