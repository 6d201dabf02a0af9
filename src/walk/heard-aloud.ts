import type { Moment } from './moment.ts';

/** Words to speak, in their language. */
export type Aloud = { readonly text: string; readonly language: string };

/**
 * What a voice has to say at a moment: what was said since the caller last did something, and the
 * rest of the prompt that plays.
 */
export function heardAloud({ heard, call }: Moment): readonly Aloud[] {
  const acted = heard.findLastIndex(({ kind }) => kind === 'pressed' || kind === 'spoke');
  const said = heard.slice(acted + 1).flatMap((one) => (one.kind === 'said' ? [one] : []));
  const { activity } = call;
  const playing = activity.kind === 'play' ? activity.pieces.slice(activity.index) : [];
  // The piece that plays was said, too.
  const before = playing.length > 0 ? said.slice(0, -1) : said;
  return [...before, ...playing].flatMap(({ text, language }) =>
    text === undefined ? [] : [{ text, language }],
  );
}
