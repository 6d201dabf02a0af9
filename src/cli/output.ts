import type { Reporter } from '../reporters/reporter.ts';

/** One form of the report and where it goes. */
export type Output<Kind extends OutputKind = Reporter> = {
  readonly reporter: Kind;
  /** Absolute; `undefined` is stdout. */
  readonly file: string | undefined;
};

/** What every form has, whatever it is a form of. */
export type OutputKind = { readonly id: string; readonly mediaType: string };

/** All forms there are, by their ids; each is loaded when it is wanted. */
export type OutputKinds<Kind extends OutputKind> = Readonly<
  Record<string, () => Promise<{ readonly default: Kind }>>
>;
