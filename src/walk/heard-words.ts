import type { Heard } from '../simulator/heard.ts';
import { transcript } from '../simulator/transcript.ts';

/** One thing that happened, in the words of a transcript: who, if anybody, and what. */
export type HeardWords = { readonly who: 'caller' | 'flow' | undefined; readonly what: string };

/** Puts what happened into words, without its moment; untrusted text stands in them as it is. */
export function heardWords(one: Heard): HeardWords {
  const [line = ''] = transcript([one]);
  const [, who, what = ''] = /^\S+ (\S+) +(.*)$/s.exec(line) ?? [];
  return { who: who === 'caller' || who === 'flow' ? who : undefined, what };
}
