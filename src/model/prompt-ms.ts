import type { Segment } from './prompt.ts';
import { spokenMs } from './spoken-ms.ts';
import { wholeMs } from './whole-ms.ts';

/** What decides how long a piece of a prompt lasts. */
export type Playable = Pick<Segment, 'text' | 'audio' | 'durationMs'>;

/**
 * How long a segment lasts, in whole milliseconds and at most a day: the length of its sound file,
 * else its `duration`, else an estimate from its text (analysis section 4).
 *
 * A sound file of unknown length lasts a second where nothing else is said: our choice, so that it
 * is never taken for no time at all.
 */
export function promptMs(
  { text, audio, durationMs }: Playable,
  language: string,
  audioMs: ReadonlyMap<string, number>,
): number {
  const known = (audio && audioMs.get(audio.value)) ?? durationMs?.value;
  if (known !== undefined) return wholeMs(known);
  if (text !== undefined) return wholeMs(spokenMs(text.value, language));
  return audio === undefined ? 0 : AUDIO_MS;
}

const AUDIO_MS = 1_000;
