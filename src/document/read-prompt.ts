import type { Prompt, Segment } from '../model/prompt.ts';
import type { Located } from '../text/located.ts';
import type { MapTree, Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { LANGUAGE_PATTERN } from './language-pattern.ts';
import { readBoolean } from './read-boolean.ts';
import { readCondition } from './read-condition.ts';
import { readCount } from './read-count.ts';
import { readDuration } from './read-duration.ts';
import { readText } from './read-text.ts';
import { textOf } from './text-of.ts';

/**
 * The `prompt` of a step or an outcome, or its `prompts` by attempt, in any form that the flow file
 * knows; parts that have none are left out.
 */
export function readPrompt(owner: MapTree): Prompt | undefined {
  const attempts = field(owner, 'prompts')?.value;
  if (attempts?.kind === 'list') {
    const segments = attempts.items.flatMap((item) =>
      item.kind === 'map' ? [segmentOf(item)] : [],
    );
    return { at: attempts.at, segments, speaksOptions: false };
  }
  const tree = field(owner, 'prompt')?.value;
  if (tree === undefined || isEmpty(tree)) return undefined;
  const intro = field(tree, 'intro');
  const options = field(tree, 'options');
  if (intro === undefined && options === undefined) {
    return { at: tree.at, segments: segmentsOf(tree), speaksOptions: false };
  }
  const segments = intro === undefined ? [] : segmentsOf(intro.value);
  return { at: tree.at, segments, speaksOptions: options !== undefined };
}

function isEmpty(tree: Tree): boolean {
  return tree.kind === 'scalar' && (tree.value === null || tree.style === 'alias');
}

function segmentsOf(tree: Tree): readonly Segment[] {
  return tree.kind === 'list' ? tree.items.flatMap(partsOf) : partsOf(tree);
}

function partsOf(tree: Tree): readonly Segment[] {
  switch (tree.kind) {
    case 'list':
      return [];
    case 'scalar': {
      const text = textOf(tree);
      return text === undefined ? [] : [spoken(text)];
    }
    case 'map':
      return isByLanguage(tree) ? languagesOf(tree) : [segmentOf(tree)];
  }
}

function isByLanguage({ entries }: MapTree): boolean {
  return entries.length > 0 && entries.every(({ key }) => LANGUAGE.test(key.text));
}

const LANGUAGE = new RegExp(LANGUAGE_PATTERN);

function languagesOf({ entries }: MapTree): readonly Segment[] {
  return entries.flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [spoken(text, key.text)];
  });
}

function spoken(text: Located<string>, language?: string): Segment {
  return {
    at: text.at,
    text,
    audio: undefined,
    durationMs: undefined,
    bargeIn: undefined,
    language,
    attempt: 1,
    when: undefined,
  };
}

function segmentOf(tree: MapTree): Segment {
  return {
    at: tree.at,
    text: readText(field(tree, 'text')),
    audio: readText(field(tree, 'audio')),
    durationMs: readDuration(field(tree, 'duration')),
    bargeIn: readBoolean(field(tree, 'bargeIn')),
    language: readText(field(tree, 'language'))?.value,
    attempt: readCount(field(tree, 'attempt'), ATTEMPT_MAX)?.value ?? 1,
    when: readCondition(field(tree, 'when')),
  };
}

const ATTEMPT_MAX = 10;
