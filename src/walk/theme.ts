import type { Tone } from './styled-line.ts';

/** How a tone looks in a terminal; a key that is absent changes nothing. */
export type Theme = Readonly<Record<Tone, TextStyle>>;

/** Properties of a text as ink names them. */
export type TextStyle = {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
};
