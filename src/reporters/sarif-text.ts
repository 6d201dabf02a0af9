/**
 * Words for a SARIF message that viewers take for no link (SARIF 3.11.6), whatever the author's
 * names hold; never empty, as GitHub takes no empty message.
 */
export function sarifText(text: string): string {
  return text.replaceAll('](', '\\](') || '-';
}
