/**
 * What of a flow a space is to tell apart, where that is not everything: names of variables, of
 * schedules and of counting steps. What is left out is taken as "either".
 */
export type Slice = {
  readonly variables: ReadonlySet<string>;
  readonly schedules: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
  /** Whether the call is followed in whether it was told that nobody is there. */
  readonly duty: boolean;
};
