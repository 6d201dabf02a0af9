/** The list of the decisions, by number; `pages` has the texts of their pages by file name. */
export function decisionList(pages: ReadonlyMap<string, string>): string {
  return [...pages]
    .filter(([name]) => /^\d{4}-/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `- [${/^# (.*)$/m.exec(text)?.[1] ?? name}](${name})`)
    .join('\n');
}
