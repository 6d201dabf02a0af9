import type { Place } from '../finding/finding.ts';

/** A place as SARIF says it: 1-based, columns in UTF-16 code units, the end not included. */
export function sarifLocation(path: string, { start, end }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

/** A path as a URI reference (RFC 3986, section 4.1): relative where the path is. */
function uri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded}` : encoded;
}
