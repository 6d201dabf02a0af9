import type { Fault, NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import type { Source } from '../text/source.ts';

/** Reads the call flows of one foreign system. */
export type Importer = {
  /** In kebab case; also the name of the file or folder. */
  readonly id: string;
  /** What people call the system and its format. */
  readonly title: string;
  /** The published description of the format, with its version. */
  readonly source: string;
  /** What a file's name may end in; `''` stands for a name without an ending. */
  readonly extensions: readonly string[];
  /** Each `from` is read as the `to` says and with exactly these losses; tests and docs at once. */
  readonly examples: readonly ImportExample[];
  /** Whether the text looks like this format, by its content; cheap, never throws. */
  readonly detect: (source: Source) => boolean;
  /** Never throws: what cannot be read is a finding of the rule `syntax`. */
  readonly read: (source: Source) => Imported;
};

/**
 * What an importer made of a file: one flow, or several where the file is a template that holds
 * many; all places lie in the foreign file.
 */
export type Imported = {
  /** All that were read, as far as they could be. */
  readonly flows: readonly Flow[];
  /** Those of `flows` of which nothing was passed over: what the rules say of the others may be wrong. */
  readonly whole: ReadonlySet<Flow>;
  /** Faults of the file itself. */
  readonly faults: readonly NamedFault[];
  /** What our flow cannot say. */
  readonly losses: readonly Loss[];
};

/** Something that an importer could not say in our flow, with its place in the foreign file. */
export type Loss = Fault;

/** A piece of the foreign format and what it becomes. */
export type ImportExample = {
  readonly title: string;
  readonly from: string;
  /** The flow as lines, one a step, in order: `main: menu -> 1 desk, noInput bye, error bye`. */
  readonly to: readonly string[];
  /** Each as `line:column-line:column message`, end exclusive. */
  readonly losses: readonly string[];
};

/** Gives an importer its type; returns it unchanged. */
export function defineImporter(importer: Importer): Importer {
  return importer;
}
