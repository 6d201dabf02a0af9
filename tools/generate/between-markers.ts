/**
 * The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced.
 *
 * @throws {Error} If the text does not hold both markers in this order.
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`Cannot find the markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
}
