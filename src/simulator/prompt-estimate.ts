import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import type { Prompt } from '../model/prompt.ts';
import { promptMs } from './prompt-ms.ts';
import { spokenMs } from './spoken-ms.ts';
import { spokenOption } from './spoken-option.ts';

/**
 * About how long a prompt lasts at the first attempt, in milliseconds, every condition taken to
 * hold and of several languages the first. O(length).
 */
export function promptEstimate(
  flow: Flow,
  prompt: Prompt | undefined,
  options: readonly Option[] = [],
): number {
  if (prompt === undefined) return 0;
  const language = flow.language?.value ?? '';
  const first = prompt.segments.filter(({ attempt }) => attempt <= 1);
  const [lead] = first;
  const heard =
    lead?.language === undefined ? first : first.filter((one) => one.language === lead.language);
  const segmentsMs = heard.reduce(
    (sum, segment) => sum + promptMs(segment, segment.language ?? language, NO_AUDIO),
    0,
  );
  if (!prompt.speaksOptions) return segmentsMs;
  return options.reduce(
    (sum, { label, keys }) =>
      label === undefined
        ? sum
        : sum + spokenMs(spokenOption(label.value, keys, language), language),
    segmentsMs,
  );
}

const NO_AUDIO: ReadonlyMap<string, number> = new Map();
