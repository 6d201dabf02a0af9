import type { Severity } from '../finding/severity.ts';
import type { Located } from '../text/located.ts';

/** How bad a rule's faults are to be told, or that they are not told at all. */
export type Level = Severity | 'off';

/** The value of one option of a rule. */
export type OptionValue = number | string | boolean;

/** What one place of the settings changes about one rule. */
export type RuleChange = {
  /** `undefined` leaves the level as it is. */
  readonly level: Level | undefined;
  /** The options that it names; the others stay as they are. */
  readonly options: ReadonlyMap<string, OptionValue>;
  /** Who says so, for people: `presszero.config.yaml:4:3`, `preset "strict"`, `--rule`. */
  readonly from: string;
};

/** Changes by the id of the rule. */
export type RuleChanges = ReadonlyMap<string, RuleChange>;

/** Changes that hold for some files only. */
export type Override = {
  /** Globs that are matched against the path from the settings' folder on. */
  readonly files: readonly string[];
  readonly rules: RuleChanges;
};

/** What one file of settings says; a faulty part is left out. */
export type SettingsFile = {
  readonly path: string;
  /** Presets and files that it builds on; `undefined` where it says nothing about that. */
  readonly extends: readonly Located<string>[] | undefined;
  /** What is linted when the command line names nothing; `undefined` where it does not say. */
  readonly files: readonly string[] | undefined;
  /** What is not linted, in the words of a `.gitignore` file. */
  readonly ignores: readonly string[];
  /** Files with rules of the user's own, from the file's folder on. */
  readonly customRules: readonly Located<string>[];
  readonly rules: RuleChanges;
  readonly overrides: readonly Override[];
};

/** All settings of a run that one file, or none, gave. */
export type Settings = {
  /** The files of settings that were read, those that are built on first. */
  readonly readFrom: readonly string[];
  /** Globs from the settings' folder on; empty where no file says any. */
  readonly files: readonly string[];
  readonly ignores: readonly string[];
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  /** What the command line says; it wins over everything. */
  readonly commandLine: CommandLineSettings;
};

/** What flags say about rules. */
export type CommandLineSettings = {
  readonly rules: RuleChanges;
  /** If any, only these rules are asked, and those that cannot be left out. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
};

/** The settled setting of every rule, by its id. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What holds for one rule in the end. */
export type RuleSetting = {
  readonly level: Level;
  /** Who set the level. */
  readonly levelFrom: string;
  /** Every option of the rule. */
  readonly options: ReadonlyMap<string, SettledOption>;
};

/** The value of an option and who set it; `undefined` where it is the rule's default. */
export type SettledOption = { readonly value: OptionValue; readonly from: string | undefined };
