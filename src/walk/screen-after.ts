import { acted } from './acted.ts';
import { actionOf } from './action-of.ts';
import { dialogTyped } from './dialog-typed.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, ScreenMessage, Speed } from './screen.ts';
import type { ScreenEvent } from './screen-event.ts';
import type { Stroke } from './stroke.ts';
import { walkChanged } from './walk-changed.ts';
import { withOrder } from './with-order.ts';

/** The screen after something happened to it. Pure: whatever must be done outside is an order. */
export function screenAfter(screen: Screen, event: ScreenEvent): Screen {
  switch (event.kind) {
    case 'typed':
      return event.strokes.reduce(typed, screen);
    case 'resized':
      return { ...screen, columns: event.columns, rows: event.rows };
    case 'passed':
      return passed(screen, event.ms);
    case 'reread':
      return { ...walkChanged(screen, { kind: 'stage', stage: event.stage }), findings: undefined };
    case 'found':
      return { ...screen, findings: event.findings };
    case 'told':
      return { ...screen, message: { text: event.text, tone: event.tone } };
    case 'mute':
      return { ...screen, speaks: false, message: { text: event.why, tone: 'bad' } };
  }
}

function typed(screen: Screen, stroke: Stroke): Screen {
  switch (stroke.key) {
    case 'interrupt':
      return withOrder(screen, { kind: 'quit' });
    case 'suspend':
    case 'redraw':
      return withOrder(screen, { kind: stroke.key });
    default: {
      // What was said stands until the next key.
      const quiet = { ...screen, message: undefined };
      if (quiet.dialog !== undefined) return dialogTyped(quiet, quiet.dialog, stroke);
      const action = actionOf(stroke);
      if (action !== undefined) return acted(quiet, action);
      return stroke.key === 'text' ? { ...quiet, message: noKey(stroke.text) } : quiet;
    }
  }
}

function noKey(text: string): ScreenMessage {
  return { text: `"${text}" is no key of the walk: ? shows them`, tone: 'plain' };
}

const TIMES: Readonly<Record<Speed, number>> = { instant: 0, '4x': 4, '1x': 1 };

/** Time stands still while the user looks elsewhere: at a dialog, or back along the call. */
function passed(screen: Screen, ms: number): Screen {
  const { walk, speed, dialog } = screen;
  const isStill = speed === 'instant' || dialog !== undefined || walk.at < (walk.acts?.count ?? 0);
  if (isStill || presentMoment(walk).call.over !== undefined) return screen;
  return walkChanged(screen, { kind: 'pass', ms: Math.round(ms * TIMES[speed]) });
}
