import type { Facts } from '../analysis/facts.ts';
import type { Fault } from '../finding/fault.ts';
import type { Severity } from '../finding/severity.ts';
import type { Flow } from '../model/flow.ts';

/** One fault that we look for, with all that is said about it anywhere. */
export type Rule<Options extends OptionSpecs = OptionSpecs> = {
  /** Names the fault, in kebab case; also the name of the file. */
  readonly id: string;
  /** The version that brought it. */
  readonly since: string;
  /** In the preset `recommended`; `off` is a rule that must be asked for. */
  readonly severity: Severity | 'off';
  /** Whether the preset `minimal` holds it: a flow with such a fault does not work at all. */
  readonly minimal?: true;
  /** The fault in a sentence. */
  readonly summary: string;
  /** What it does to callers. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Who says so, with the mark of evidence where the text itself was not read. */
  readonly sources: readonly string[];
  readonly options: Options;
  readonly examples: Examples<Options>;
  /**
   * Yields each fault once; holds no state. Left out by a rule whose faults the readers tell
   * while they read (`toldBy: 'reader'`).
   *
   * Written as a method, because TypeScript takes a method with options of its own for one with
   * any options, which a list of rules needs.
   */
  check?(subject: Subject, options: OptionValues<Options>): Iterable<Fault>;
  readonly toldBy?: 'reader';
  /** The file of a user's own rule, for people; set where it is read, and none of ours has one. */
  readonly origin?: string;
};

/** What a rule looks at. */
export type Subject = { readonly flow: Flow; readonly facts: Facts };

/** The settings of a rule by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** One setting: its default, which also gives its type, and what it means. */
export type OptionSpec = {
  readonly default: number | string | boolean;
  /** The unit of a number: `options`, `seconds`. */
  readonly unit?: string;
  /** The least and the most that a number may be; 0 and 1,000 where nothing is said. */
  readonly min?: number;
  readonly max?: number;
  readonly says: string;
};

/** The values of a rule's settings, typed by their defaults. */
export type OptionValues<Options extends OptionSpecs> = {
  readonly [Name in keyof Options]: Widened<Options[Name]['default']>;
};

type Widened<Value> = Value extends number ? number : Value extends string ? string : boolean;

/** Flow files that show the fault and its absence; every one is a test and stands in the docs. */
export type Examples<Options extends OptionSpecs = OptionSpecs> = {
  /** Flows in which the rule finds nothing. */
  readonly good: readonly string[];
  readonly bad: readonly {
    readonly flow: string;
    readonly options?: Partial<OptionValues<Options>>;
    /** Exactly what the rule finds: `line:column-line:column message`, end exclusive. */
    readonly finds: readonly string[];
    /** The short form of each finding's call, where the findings have one. */
    readonly calls?: readonly string[];
  }[];
};

/** Gives a rule its types; returns it unchanged. */
export function defineRule<const Options extends OptionSpecs>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
