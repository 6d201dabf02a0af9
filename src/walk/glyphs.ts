/**
 * The signs that the screen draws; each is one column wide, but the arrow in ASCII and the lines of
 * the tree, which take two.
 */
export type Glyphs = {
  readonly arrow: string;
  readonly here: string;
  readonly seen: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly full: string;
  readonly empty: string;
  readonly dot: string;
  readonly pipe: string;
  readonly tee: string;
  readonly corner: string;
};
