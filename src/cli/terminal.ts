/** The terminal that a walk is shown on. */
export type Terminal = {
  readonly stdin: NodeJS.ReadStream;
  /** Takes whole frames, and draws of each what differs from the one before. */
  readonly frames: NodeJS.WriteStream;
  readonly size: () => { readonly columns: number; readonly rows: number };
  readonly onResize: (resized: () => void) => void;
  /** Takes the whole screen, and gives it back as it was; each does nothing the second time. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Draws the next frame from scratch: somebody else may have written on the screen. */
  readonly forget: () => void;
};
