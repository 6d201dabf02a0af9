import type { Prompt, Segment } from '../../model/prompt.ts';
import type { Located } from '../../text/located.ts';
import type { Block } from './block.ts';
import type { LossBook } from './loss-book.ts';
import { spokenText } from './spoken-text.ts';

/**
 * What a block makes the caller hear; `undefined` where it says nothing.
 *
 * A text that is put in during the call stands as a sound, since its words are not known here.
 */
export function blockPrompt(block: Block, book: LossBook): Prompt | undefined {
  const segments: Segment[] = [];
  for (const [path, value] of block.parameters) {
    const [, base = '', kind = ''] = SAID.exec(path) ?? [];
    if (kind === '' || (base !== '' && !base.startsWith('Messages.'))) continue;
    segments.push(segmentOf(kind, value, block.shown.get(path), book));
  }
  const [first] = segments;
  if (first === undefined) return undefined;
  return { at: first.at, segments, speaksOptions: false };
}

/** The parameters that are heard, of the block itself or of one of its messages. */
const SAID = /^(|Messages\.\d+\.)(Text|SSML|PromptId|Media\.Uri)$/;

function segmentOf(
  kind: string,
  { value, at }: Located<string>,
  shown: string | undefined,
  book: LossBook,
): Segment {
  const isSpoken = kind === 'Text' || kind === 'SSML';
  const words = kind === 'SSML' ? spokenText(value) : value.trim();
  const isPutIn = PUT_IN.test(words);
  if (isPutIn) book.add('prompt', words, at);
  const isHeardAsText = isSpoken && !isPutIn && words !== '';
  const isSound = !isSpoken || isPutIn;
  return {
    at,
    text: isHeardAsText ? { value: words, at } : undefined,
    audio: isSound ? { value: shown ?? words, at } : undefined,
    durationMs: undefined,
    bargeIn: undefined,
    language: undefined,
    attempt: 1,
    when: undefined,
  };
}

/** Nothing but one reference: `$.Attributes.greeting`, `${Greeting}`, `{{greeting}}`. */
const PUT_IN = /^(?:\$\.[^\s$]+|\$\{[^{}]*\}|\{\{[^{}]*\}\})$/;
