import type { Command, FlagSpec } from './command.ts';
import { flagWords } from './flag-words.ts';

/** The arguments of a command line, and its options as commander keeps them. */
export type PlainOptions = {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
};

/**
 * Reads a command line that is as help shows it: flags by their whole names or single letters, each
 * with a value that it may have. It says the same as commander, which takes longer to load than a
 * small flow to lint.
 *
 * @returns `undefined` for any other line, which may be a question for help or faulty.
 */
export function plainOptions(
  { args: takes, flags }: Command,
  argv: readonly string[],
): PlainOptions | undefined {
  if (!takes.endsWith('...]')) return undefined;
  const args: string[] = [];
  const options: Record<string, unknown> = {};
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word.length < 2 || !word.startsWith('-')) {
      args.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const flag = flagWords(flags).get(equals < 0 ? word : word.slice(0, equals));
    if (flag === undefined || flag.spec.kind === 'options') return undefined;
    const { key, spec } = flag;
    if (spec.kind === 'switch') {
      if (equals >= 0) return undefined;
      options[key] = !flag.isNegative;
      continue;
    }
    const text = equals < 0 ? argv[index + 1] : word.slice(equals + 1);
    if (equals < 0) index += 1;
    // A word that looks like a flag was hardly meant as a value: commander knows what to say.
    if (text === undefined || text === '' || text.startsWith('-')) return undefined;
    const value = readValue(text, spec, options[key]);
    if (value === undefined) return undefined;
    options[key] = value;
  }
  return { args, options };
}

function readValue(text: string, { kind, choices }: FlagSpec, before: unknown): unknown {
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  switch (kind) {
    case 'text':
      return choices === undefined || choices.includes(text) ? text : undefined;
    case 'texts':
      return [...earlier, text];
    case 'list': {
      const parts = text.split(',').map((part) => part.trim());
      return parts.includes('') ? undefined : [...earlier, ...parts];
    }
    case 'count':
      return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
    default:
      return undefined;
  }
}
