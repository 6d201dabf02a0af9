import { plainValue } from '../../src/document/plain-value.ts';
import { readTree } from '../../src/document/read-tree.ts';

/** A file of scripted calls, as plain values; only what the conformance files use is known. */
export type CallsFile = {
  readonly flow: string;
  readonly defaults?: Given;
  readonly calls: readonly ScriptedCall[];
};

export type ScriptedCall = {
  readonly name: string;
  readonly given?: Given;
  readonly acts?: readonly ScriptedAct[];
  readonly then?: Then;
};

type Plain = string | number | boolean;

export type Given = {
  readonly clock?: string;
  readonly set?: Readonly<Record<string, Plain>>;
  readonly mocks?: Readonly<Record<string, readonly (string | MockMap)[]>>;
  readonly hours?: Readonly<Record<string, 'open' | 'closed' | 'holiday'>>;
  readonly holds?: Readonly<Record<string, boolean>>;
  readonly platform?: {
    readonly typeAhead?: boolean;
    readonly counters?: 'per-entry' | 'per-call';
  };
};

export type MockMap = { readonly outcome: string; readonly set?: Readonly<Record<string, Plain>> };

/** One key is the act; `at` may stand beside `press`. */
export type ScriptedAct = {
  readonly press?: string;
  readonly at?: string;
  readonly silence?: number;
  readonly hear?: string;
  readonly say?: string;
  readonly wait?: string;
  readonly hangup?: true;
  readonly note?: string;
  readonly expect?: Readonly<Record<string, Plain | readonly string[]>>;
};

export type Then = {
  readonly ends?: string | Readonly<Record<string, string>>;
  readonly reason?: string;
  readonly fault?: string;
  readonly time?: string;
  readonly within?: string;
  readonly keys?: number;
  readonly never?: readonly string[];
};

/** Reads a file of scripted calls with the project's own YAML reader; faults fail the test. */
export function readCalls(text: string): CallsFile {
  const { tree, faults } = readTree(text);
  if (tree === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return plainValue(tree) as CallsFile;
}

/** Milliseconds of a duration such as `500ms`, `1.5s` or `2m`. */
export function msOf(duration: string): number {
  const [, number, unit] = /^([\d.]+)(ms|s|m|h)$/.exec(duration) ?? [];
  const factor = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[unit ?? ''];
  if (factor === undefined) throw new Error(`"${duration}" is no duration`);
  return Math.round(Number(number) * factor);
}
