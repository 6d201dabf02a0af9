import type { ExitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** One command with all that is said about it anywhere. */
export type Command<Flags extends FlagSpecs = FlagSpecs> = {
  /** What stands after `presszero`. */
  readonly name: string;
  /** What it does, in a sentence without a full stop. */
  readonly summary: string;
  /** Its arguments as usage lines write them: `[paths...]`, `<rule>`; empty when it takes none. */
  readonly args: string;
  /** What the arguments are. */
  readonly argsSay: string;
  readonly flags: Flags;
  readonly examples: readonly CommandExample[];
  readonly run: (given: Given<Flags>, world: World) => Promise<ExitCode>;
};

/** A line that somebody could type, and what it does. */
export type CommandExample = { readonly run: string; readonly says: string };

/** Flags by name in camel case; `maxWarnings` is written `--max-warnings`. */
export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** One flag. */
export type FlagSpec = {
  /**
   * `switch` is given or not; `text` takes a value; `texts` may be given several times; `list`
   * too, and each value may hold several, parted by commas; `count` takes a whole number, 0 or
   * more; `options` may be given several times, each with a value behind `=` or with none.
   */
  readonly kind: 'switch' | 'text' | 'texts' | 'list' | 'count' | 'options';
  /** A single letter, written `-f`. */
  readonly short?: string;
  /** What the value is, for help: `FILE`. */
  readonly value?: string;
  /** All that a `text` may be. */
  readonly choices?: readonly string[];
  readonly says: string;
  /** The heading under which help lists it. */
  readonly group: string;
};

/** What the user typed. */
export type Given<Flags extends FlagSpecs = FlagSpecs> = {
  readonly args: readonly string[];
  readonly flags: { readonly [Name in keyof Flags]: FlagValue<Flags[Name]['kind']> };
};

type FlagValue<Kind extends FlagSpec['kind']> = {
  switch: boolean;
  text: string | undefined;
  texts: readonly string[];
  list: readonly string[];
  count: number | undefined;
  options: readonly string[];
}[Kind];

/** Gives a command its types; returns it in the shape that the table of commands holds. */
export function defineCommand<const Flags extends FlagSpecs>(command: Command<Flags>): Command {
  // `parseArguments` makes the values from these very specs.
  return command as unknown as Command;
}
