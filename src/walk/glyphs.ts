/** The signs that the screen draws; each is one column wide but the arrow in ASCII. */
export type Glyphs = {
  readonly arrow: string;
  readonly here: string;
  readonly seen: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly full: string;
  readonly empty: string;
  readonly dot: string;
};
