import type { Prompt, Segment } from '../model/prompt.ts';
import { holds } from './holds.ts';
import type { Run } from './run.ts';
import { variableValue } from './variable-value.ts';

/**
 * The segments of a prompt that are heard now, in order: of those whose condition holds and whose
 * attempt is not above the present one, all with the highest attempt (C3); of the texts of a map
 * by language, the one in the call's language.
 */
export function heardSegments(run: Run, prompt: Prompt): readonly Segment[] {
  const { segments } = prompt;
  const [only] = segments;
  if (only !== undefined && segments.length === 1) {
    return only.attempt <= run.call.attempt && holds(run, only.when) ? segments : [];
  }
  const held = segments.filter(
    ({ attempt, when }) => attempt <= run.call.attempt && holds(run, when),
  );
  const highest = held.reduce((most, { attempt }) => Math.max(most, attempt), 0);
  const chosen = held.filter(({ attempt }) => attempt === highest);
  return chosen.some(isByLanguage) ? inOneLanguage(run, chosen) : chosen;
}

/**
 * Whether a segment is one text of a map by language: only those stand in a file at the place of
 * their text and name a language too.
 */
function isByLanguage({ at, text, language }: Segment): boolean {
  return language !== undefined && at.start === text?.at.start && at.end === text.at.end;
}

/** Leaves one text of each run of texts in different languages; the first where none fits. */
function inOneLanguage(run: Run, segments: readonly Segment[]): readonly Segment[] {
  const wanted = callLanguage(run);
  const chosen: Segment[] = [];
  let seen = new Set<string>();
  for (const segment of segments) {
    const language = segment.language ?? '';
    const isOther = isByLanguage(segment) && seen.size > 0 && !seen.has(language);
    if (!isOther) {
      chosen.push(segment);
      seen = new Set(isByLanguage(segment) ? [language] : []);
      continue;
    }
    seen.add(language);
    if (isNearer(language, chosen.at(-1)?.language ?? '', wanted)) chosen.splice(-1, 1, segment);
  }
  return chosen;
}

/** What a variable named `language` or `lang` says, else the flow's language. */
function callLanguage({ flow, main, call }: Run): string {
  const said = variableValue(main, call, 'language') ?? variableValue(main, call, 'lang');
  return String(said ?? flow.language?.value ?? '');
}

function isNearer(language: string, present: string, wanted: string): boolean {
  return nearness(language, wanted) > nearness(present, wanted);
}

/** 2 for the same language and region, 1 for the same language, else 0. */
function nearness(language: string, wanted: string): number {
  if (language.toLowerCase() === wanted.toLowerCase()) return 2;
  return primary(language) === primary(wanted) ? 1 : 0;
}

function primary(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
