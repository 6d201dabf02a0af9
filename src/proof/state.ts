/** One state of a call: where it is, and with what. */
export type State = {
  readonly location: number;
  /** 0 up to but without the size of the space. */
  readonly valuation: number;
};
