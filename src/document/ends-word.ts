import { isBlank } from './is-blank.ts';

/** Whether a word of common YAML ends before the offset: at a blank, a line break or the end. */
export function endsWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isBlank(code) || code === LINE_FEED || offset >= text.length;
}

const LINE_FEED = 0x0a;
