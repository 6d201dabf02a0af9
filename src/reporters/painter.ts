import type { Severity } from '../finding/severity.ts';

/** Colours by what they say; each gives the text back as it is where colour is off. */
export type Painter = Readonly<Record<Severity | 'note' | 'strong' | 'faint', Paint>>;

/** Colours a text. */
type Paint = (text: string) => string;

/**
 * Makes a painter; with `color` it writes SGR sequences (ECMA-48, 8.3.117) of the eight colours
 * that every terminal theme sets itself.
 */
export function painter(color: boolean): Painter {
  const paint =
    (codes: string): Paint =>
    (text) =>
      color && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text;
  return {
    error: paint('1;31'),
    warning: paint('1;33'),
    info: paint('1;36'),
    note: paint('34'),
    strong: paint('1'),
    faint: paint('2'),
  };
}
