/** What may be known about the place where a text for people will be seen. */
export type CallsLook = {
  /** Columns of the terminal, 40 or more; 80 where there is none. */
  readonly columns: number;
  readonly color: boolean;
  /** Whether only ASCII may be drawn. */
  readonly ascii: boolean;
};
