import type { FlagSpec, FlagSpecs } from './command.ts';

/** A flag behind a word that people type, such as `--max-warnings` or `-f`. */
export type FlagWord = {
  /** What commander keeps it under: that of `--no-ignore` is `ignore`. */
  readonly key: string;
  readonly spec: FlagSpec;
  /** Whether it takes away what the key says. */
  readonly isNegative: boolean;
};

/** The flags of a command by the words that people type. */
export function flagWords(flags: FlagSpecs): ReadonlyMap<string, FlagWord> {
  const words = new Map<string, FlagWord>();
  for (const [name, spec] of Object.entries(flags)) {
    const positive = spec.kind === 'switch' ? /^no([A-Z].*)$/.exec(name)?.[1] : undefined;
    const key =
      positive === undefined ? name : `${positive.charAt(0).toLowerCase()}${positive.slice(1)}`;
    const word = { key, spec, isNegative: positive !== undefined };
    words.set(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, word);
    if (spec.short !== undefined) words.set(`-${spec.short}`, word);
  }
  return words;
}
