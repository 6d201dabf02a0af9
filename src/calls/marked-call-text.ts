import type { CallDraft } from './call-draft.ts';
import { callMark } from './call-mark.ts';
import { callText } from './call-text.ts';

/** A generated call as `callText` writes it, with its mark above. */
export function markedCallText(draft: CallDraft, indent = '  '): string {
  const text = callText(draft, indent);
  return `${indent}${callMark(text)}\n${text}`;
}
