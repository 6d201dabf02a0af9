/** Colours by what they say; each gives the text back as it is where colour is off. */
export type CallPainter = Readonly<Record<'bad' | 'good' | 'known' | 'strong' | 'faint', Paint>>;

/** Colours a text. */
type Paint = (text: string) => string;

/** Makes a painter; with `color` it writes SGR sequences (ECMA-48, 8.3.117). */
export function callPainter(color: boolean): CallPainter {
  const paint =
    (codes: string): Paint =>
    (text) =>
      color && text !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text;
  return {
    bad: paint('1;31'),
    good: paint('32'),
    known: paint('33'),
    strong: paint('1'),
    faint: paint('2'),
  };
}
