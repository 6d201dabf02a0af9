import { calledFile } from './called-file.ts';
import type { Flow } from './flow.ts';
import type { Option } from './outcome.ts';
import type { Prompt, Segment } from './prompt.ts';
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
  { options = [], audioMs = NO_AUDIO }: EstimateSetup = {},
): number {
  if (prompt === undefined) return 0;
  const language = flow.language?.value ?? '';
  const first = prompt.segments.filter(({ attempt }) => attempt <= 1);
  const [lead] = first;
  const heard =
    lead?.language === undefined ? first : first.filter((one) => one.language === lead.language);
  const segmentsMs = heard.reduce(
    (sum, segment) => sum + lengthOf(segment, segment.language ?? language, audioMs),
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

/** What may be known besides the prompt. */
type EstimateSetup = {
  /** Those that the prompt speaks, where it speaks them. */
  readonly options?: readonly Option[];
  /** How long sound files last, by their names as seen from the flow's folder; none if left out. */
  readonly audioMs?: ReadonlyMap<string, number>;
};

function lengthOf(
  segment: Segment,
  language: string,
  audioMs: ReadonlyMap<string, number>,
): number {
  const { audio } = segment;
  const found = audio && { ...audio, value: calledFile(undefined, audio.value) };
  return promptMs({ ...segment, audio: found }, language, audioMs);
}

const NO_AUDIO: ReadonlyMap<string, number> = new Map();
