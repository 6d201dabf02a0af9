/**
 * The text of a package's file with a passage in new words.
 *
 * @throws {Error} If the passage is not there just once: the package is laid out anew.
 */
export function swappedOnce(text: string, from: string, to: string): string {
  if (from === '' || text.split(from).length !== 2) {
    throw new Error(`A package is laid out anew: "${from}"`);
  }
  return text.replace(from, () => to);
}
