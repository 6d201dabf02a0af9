/** The names that the expressions of a flow may read; plain data. */
export type Declarations = {
  /** In the order of the file. */
  readonly variables: readonly DeclaredVariable[];
  /** The names of the schedules, in the order of the file. */
  readonly schedules: readonly string[];
};

/** A variable as far as expressions go by it. */
export type DeclaredVariable = {
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'string' | 'enum';
  /** What an enum may be; empty for the other types. */
  readonly values: readonly string[];
  /** The bounds of a number; `null` where there is none. */
  readonly min: number | null;
  readonly max: number | null;
};
