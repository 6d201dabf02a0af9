import { KEYS } from '../model/keys.ts';
import { acted } from './acted.ts';
import { chosen } from './chosen.ts';
import type { Dialog, TextWanted } from './dialog.ts';
import { givenWith } from './given-with.ts';
import { listRows } from './list-rows.ts';
import { LIST_WORDS } from './list-words.ts';
import { mergedActs } from './merged-acts.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen } from './screen.ts';
import type { Stroke } from './stroke.ts';
import { walkChanged } from './walk-changed.ts';
import { withOrder } from './with-order.ts';

/**
 * The screen after a key while a dialog is open. Keys of the phone dial and close it, except where
 * a text is being typed.
 */
export function dialogTyped(screen: Screen, dialog: Dialog, stroke: Stroke): Screen {
  if (stroke.key === 'escape') return { ...screen, dialog: undefined };
  if (dialog.kind === 'text') return textTyped(screen, dialog, stroke);
  const takesText = dialog.kind === 'list' && LIST_WORDS[dialog.list].takesText;
  if (stroke.key === 'text' && !takesText) {
    const { text } = stroke;
    const closed = { ...screen, dialog: undefined };
    if (KEYS.some((key) => key === text)) return acted(closed, { kind: 'dial', key: text });
    if (text === 'q' || (text === '?' && dialog.kind === 'page')) return closed;
    return screen;
  }
  return dialog.kind === 'page'
    ? pageTyped(screen, dialog, stroke)
    : listTyped(screen, dialog, stroke);
}

function pageTyped(screen: Screen, dialog: Dialog & { kind: 'page' }, stroke: Stroke): Screen {
  if (stroke.key === 'enter') return { ...screen, dialog: undefined };
  const by = stroke.key === 'text' ? 0 : (STEPS.get(stroke.key) ?? 0);
  const top = Math.max(0, Math.min(dialog.top + by, dialog.lines.length - 1));
  return { ...screen, dialog: { ...dialog, top } };
}

/** How far keys move in a list. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['up', -1],
  ['down', 1],
  ['pageUp', -10],
  ['pageDown', 10],
  ['home', -Infinity],
  ['end', Infinity],
]);

function listTyped(screen: Screen, dialog: Dialog & { kind: 'list' }, stroke: Stroke): Screen {
  const rows = listRows(screen, dialog);
  const { text } = dialog;
  switch (stroke.key) {
    case 'text':
      return { ...screen, dialog: { ...dialog, text: `${text}${stroke.text}`, index: 0 } };
    case 'backspace':
      return { ...screen, dialog: { ...dialog, text: shortened(text), index: 0 } };
    case 'enter': {
      const row = rows[dialog.index];
      return row === undefined ? screen : chosen(screen, dialog, row.choice);
    }
    default: {
      const by = STEPS.get(stroke.key) ?? 0;
      const index = Math.max(0, Math.min(dialog.index + by, rows.length - 1));
      return { ...screen, dialog: { ...dialog, index } };
    }
  }
}

function textTyped(screen: Screen, dialog: Dialog & { kind: 'text' }, stroke: Stroke): Screen {
  const { text } = dialog;
  switch (stroke.key) {
    case 'text':
      return { ...screen, dialog: { ...dialog, text: `${text}${stroke.text}` } };
    case 'backspace':
      return { ...screen, dialog: { ...dialog, text: shortened(text) } };
    case 'enter':
      return finished({ ...screen, dialog: undefined }, dialog.what, text);
    default:
      return screen;
  }
}

function finished(screen: Screen, what: TextWanted, text: string): Screen {
  const { walk } = screen;
  switch (what.kind) {
    case 'say':
      if (text.trim() === '') return screen;
      return walkChanged(screen, { kind: 'act', act: { kind: 'say', phrase: text.trim() } });
    case 'save': {
      if (text.trim() === '') return screen;
      const acts = mergedActs(presentMoment(walk));
      return withOrder(screen, { kind: 'save', file: text.trim(), acts, given: walk.given });
    }
    case 'setting': {
      const set = givenWith(walk.stage, walk.given, what.row, text);
      if (set.kind === 'given') return walkChanged(screen, { kind: 'give', given: set.given });
      const dialog: Dialog = { kind: 'text', what, text };
      return { ...screen, dialog, message: { text: set.message, tone: 'bad' } };
    }
  }
}

function shortened(text: string): string {
  return Array.from(text).slice(0, -1).join('');
}
