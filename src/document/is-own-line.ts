/** Whether nothing but blanks stands between the offset and the beginning of its line. */
export function isOwnLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}
