/**
 * A template tag for a piece of YAML inside code: takes away the indent that all lines share and
 * the blank first and last line, and ends the text with one line break.
 */
export function dedent(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const text = parts.raw.map((part, index) => part + (values[index] ?? '')).join('');
  const lines = text
    .replace(/^\s*\n/, '')
    .replace(/\s*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return `${lines.map((line) => line.slice(shared)).join('\n')}\n`;
}
