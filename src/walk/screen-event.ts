import type { Stage } from './stage.ts';
import type { Stroke } from './stroke.ts';
import type { WalkFinding } from './walk-finding.ts';

/** What may happen to the screen. */
export type ScreenEvent =
  | { readonly kind: 'typed'; readonly strokes: readonly Stroke[] }
  | { readonly kind: 'resized'; readonly columns: number; readonly rows: number }
  /** So much of real time has passed. */
  | { readonly kind: 'passed'; readonly ms: number }
  /** The file was read again, or could not be. */
  | { readonly kind: 'reread'; readonly stage: Stage }
  | { readonly kind: 'found'; readonly findings: readonly WalkFinding[] }
  /** What came of an order. */
  | { readonly kind: 'told'; readonly text: string; readonly tone: 'good' | 'bad' }
  /** There is no voice to speak with. */
  | { readonly kind: 'mute'; readonly why: string };
