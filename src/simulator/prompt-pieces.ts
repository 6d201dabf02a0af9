import { calledFile } from '../model/called-file.ts';
import type { Option } from '../model/outcome.ts';
import type { Prompt, Segment } from '../model/prompt.ts';
import { promptMs } from '../model/prompt-ms.ts';
import type { Located } from '../text/located.ts';
import type { Piece } from './call.ts';
import { heardSegments } from './heard-segments.ts';
import type { Run } from './run.ts';
import { variableValue } from './variable-value.ts';

/**
 * What a prompt plays now: its segments, then the options where it speaks them, with 600 ms
 * between two options (analysis section 4). A prompt that is not there plays nothing.
 *
 * @param bargeIn Whether a key cuts short what does not say so itself.
 * @param options The options that may be read out; those without a label are not.
 */
export function promptPieces(
  run: Run,
  prompt: Prompt | undefined,
  bargeIn: boolean,
  options: readonly Option[] = NONE,
): readonly Piece[] {
  if (prompt === undefined) return NONE;
  const { isFixed, fixedPieces } = run.prepared;
  if (!isFixed(prompt)) return pieces(run, prompt, bargeIn, options);
  const known = fixedPieces.get(prompt);
  if (known !== undefined && known.bargeIn === bargeIn && known.options === options) {
    return known.pieces;
  }
  const made = pieces(run, prompt, bargeIn, options);
  fixedPieces.set(prompt, { bargeIn, options, pieces: made });
  return made;
}

const NONE: readonly never[] = [];

function pieces(
  run: Run,
  prompt: Prompt,
  bargeIn: boolean,
  options: readonly Option[],
): readonly Piece[] {
  const spoken = heardSegments(run, prompt).map((segment) => segmentPiece(run, segment, bargeIn));
  if (!prompt.speaksOptions) return spoken;
  return [...spoken, ...optionPieces(run, options, bargeIn)];
}

function segmentPiece(run: Run, segment: Segment, bargeIn: boolean): Piece {
  const { at, text, audio } = segment;
  const language = segment.language ?? languageOf(run);
  const spoken = text && filled(run, text);
  return {
    at,
    text: spoken?.value,
    audio: audio?.value,
    language,
    lastsMs: lengthOf(run, segment, spoken, language),
    bargeIn: segment.bargeIn?.value ?? bargeIn,
  };
}

function lengthOf(
  { prepared, call }: Run,
  segment: Segment,
  spoken: Located<string> | undefined,
  language: string,
): number {
  const { text, audio, durationMs } = segment;
  const isPlain = text !== undefined && spoken === text;
  if (isPlain && audio === undefined && durationMs === undefined) {
    return prepared.textMs(segment, text.value, language);
  }
  const { audioMs } = call.world;
  const found = audioMs.size === 0 ? audio : audio && soundFile(call.file, audio);
  return promptMs({ text: spoken, audio: found, durationMs }, language, audioMs);
}

/** A sound file lies where the flow that names it says, as a called flow does. */
function soundFile(from: string | undefined, { value, at }: Located<string>): Located<string> {
  return { value: calledFile(from, value), at };
}

/** A text with the values of its variables; a variable that nobody knows stays as it is written. */
function filled({ main, call }: Run, text: Located<string>): Located<string> {
  if (!text.value.includes('{')) return text;
  const value = text.value.replace(VARIABLE, (written, name: string) =>
    String(variableValue(main, call, name.trim()) ?? written),
  );
  return { value, at: text.at };
}

const VARIABLE = /\{([^{}]*)\}/g;

function optionPieces(run: Run, options: readonly Option[], bargeIn: boolean): readonly Piece[] {
  const { spoken } = run.prepared;
  const language = languageOf(run);
  return options
    .filter(({ label }) => label !== undefined)
    .map((option, index) => {
      const { text, lastsMs: wordsMs } = spoken(option);
      const lastsMs = wordsMs + (index > 0 ? BETWEEN_OPTIONS_MS : 0);
      return { at: option.at, text, audio: undefined, language, lastsMs, bargeIn };
    });
}

const BETWEEN_OPTIONS_MS = 600;

function languageOf({ flow }: Run): string {
  return flow.language?.value ?? '';
}
