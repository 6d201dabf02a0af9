import type { Level, OptionValue } from './settings.ts';

/** Settings as `presszero.config.ts` gives them; docs/settings.md says what each means. */
export type Config = {
  /** Presets and files of settings to build on. */
  readonly extends?: string | readonly string[];
  /** What is linted when the command line names nothing: globs. */
  readonly files?: string | readonly string[];
  /** What is not linted, in the words of a `.gitignore` file. */
  readonly ignores?: string | readonly string[];
  /** Files with rules of your own, from the file of settings on: `./rules/no-fax.ts`. */
  readonly customRules?: string | readonly string[];
  /** The level of each rule, or a list of the level and the options. */
  readonly rules?: ConfigRules;
  /** Settings for some files only; a later one wins. */
  readonly overrides?: readonly {
    readonly files: string | readonly string[];
    readonly rules?: ConfigRules;
  }[];
  /** How comments that silence a finding are judged. */
  readonly suppressions?: {
    readonly requireReason?: boolean;
    readonly reportUnused?: ConfigLevel;
  };
};

type ConfigRules = Readonly<Record<string, ConfigLevel | ConfigWithOptions>>;

type ConfigLevel = Level | 'warn';

type ConfigWithOptions = readonly [
  ConfigLevel,
  options?: Readonly<Record<string, OptionValue>> | undefined,
];

/** Gives settings their types; returns them unchanged. */
export function defineConfig(config: Config): Config {
  return config;
}
