import { visible } from '../text/visible.ts';
import type { StyledPiece, Tone } from './styled-line.ts';

/** A piece of text of a tone; whatever a terminal would obey is made visible. */
export function styled(text: string, tone: Tone = 'plain'): StyledPiece {
  return { text: visible(text, ' '), tone };
}
