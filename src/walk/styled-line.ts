/** One line of the screen: pieces of safe text, each with what it means to the reader. */
export type StyledLine = readonly StyledPiece[];

/** Text that was made visible, and its tone. */
export type StyledPiece = { readonly text: string; readonly tone: Tone };

/** What a piece of text is, from which a theme makes its colour. */
export type Tone =
  | 'plain'
  /** Said beside the point: moments, counts, keys that mean nothing. */
  | 'faint'
  /** Names and headings. */
  | 'strong'
  /** A key of the phone that means something. */
  | 'key'
  /** What the caller does. */
  | 'caller'
  | 'good'
  | 'warning'
  | 'bad'
  /** Where the call is, or what is chosen. */
  | 'here';
