import { fnv1a64 } from '../text/fnv1a64.ts';

/**
 * The comment that stands above a generated call. It holds a sum of the call's text, so that one
 * letter that somebody changes makes the call theirs.
 *
 * @param text The lines of the call; their common indent and their line ends do not count.
 */
export function callMark(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const indent = lines[0]?.search(/\S/) ?? 0;
  const words = lines.map((line) => line.slice(indent)).join('\n');
  return `# generated ${fnv1a64(words.trimEnd())}: --update replaces it as long as it stays as it is`;
}
