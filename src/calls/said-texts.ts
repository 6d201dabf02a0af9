import type { Heard } from '../simulator/heard.ts';

/** What was said, piece by piece; sound files without words are left out. */
export function saidTexts(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap((one) => (one.kind === 'said' && one.text !== undefined ? [one.text] : []));
}
