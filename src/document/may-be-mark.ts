/**
 * Whether what begins at the offset, where a line begins, may be a mark of a document or a directive:
 * `---`, `...` or `%`.
 */
export function mayBeMark(text: string, offset: number): boolean {
  return text.startsWith('---', offset) || text.startsWith('...', offset) || text[offset] === '%';
}
