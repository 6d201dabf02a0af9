/** How the screen looks, apart from its size. */
export type Look = {
  readonly color: boolean;
  /** Whether only ASCII may be drawn. */
  readonly ascii: boolean;
};
