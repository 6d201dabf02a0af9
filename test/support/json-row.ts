/** What `prove --json` says of one property, as far as tests ask. */
export type JsonRow = {
  readonly property: string;
  readonly hours: string;
  readonly worlds: readonly string[];
  readonly verdict: string;
  readonly because: string | null;
  readonly note: string | null;
  readonly refutation: {
    readonly when: string;
    readonly keys: string;
    readonly replay: string;
    readonly command: string | null;
    readonly ways: readonly { readonly from: string; readonly to: string | null }[];
  } | null;
};
