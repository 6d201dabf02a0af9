import type { TextWanted } from './dialog.ts';

/** What a text that is to be typed is for. */
export function textTitle(what: TextWanted): string {
  if (what.kind === 'setting') return what.row.label;
  return what.kind === 'save' ? 'Save this call in' : 'Say';
}
