import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { swappedOnce } from './swapped-once.ts';

/**
 * Lets `ink` hand on a screen that is one text as it is. By itself it takes every letter of it into a
 * value of its own, with its styles, and puts them together again, at every key: four fifths of what
 * a key took. A test compares both.
 *
 * @throws {Error} At build, if `ink` is laid out anew.
 */
export const leanInk: Plugin = {
  name: 'lean-ink',
  setup(build) {
    build.onLoad({ filter: /[\\/]ink[\\/]build[\\/][^\\/]*\.js$/ }, ({ path }) => {
      const lean = LEAN[basename(path)];
      return lean && { contents: lean(readFileSync(path, 'utf8')), loader: 'js' };
    });
    build.onLoad({ filter: SEGMENTING }, ({ path }) => ({
      contents: withLateSegmenter(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const LEAN: Readonly<Record<string, (text: string) => string>> = {
  'output.js': (text) => {
    const get = '    get() {\n';
    const first = `${get}        const whole = wholeOf(this);\n        if (whole) return whole;\n`;
    return swappedOnce(text, get, first) + WHOLE;
  },
  // Styles are what it leaves: where there is nothing else there is nothing to take away.
  'sanitize-ansi.js': (text) => {
    const asked = 'if (!hasAnsiControlCharacters(text)) {';
    return swappedOnce(text, asked, `if (!/[\\x1b\\x80-\\x9f]/.test(${STYLELESS})) {`);
  },
};

/** What takes texts to letters for `ink`, in packages that it imports. */
const SEGMENTING = /[\\/](slice-ansi|ansi-tokenize[\\/]build)[\\/]tokenize(-ansi)?\.js$/;

/**
 * Node reads its tables of languages for the first segmenter: an eighth of the time to the first
 * frame, which has no use for one.
 */
function withLateSegmenter(text: string): string {
  const [made = '', first] = /= (new Intl\.Segmenter\([^;]*\));/.exec(text) ?? [];
  const late = `= { segment: (text) => (late ??= ${first}).segment(text) };\nlet late;`;
  return swappedOnce(text, made, late);
}

const STYLELESS = "text.replaceAll(/\\x1b\\[[\\d:;]*m/g, '')";

/** What is one text at the corner, each line of which ends the styles that it begins. */
const WHOLE = `
function wholeOf({ operations, height }) {
    const [{ type, x, y, text, transformers } = {}] = operations;
    if (operations.length !== 1 || type !== 'write' || x !== 0 || y !== 0) return undefined;
    const rows = text.split('\\n').slice(0, height);
    const lines = rows.map((row, at) => transformers.reduce((line, by) => by(line, at), row).trimEnd());
    if (!lines.every(endsStyles)) return undefined;
    while (lines.length < height) lines.push('');
    return { output: lines.join('\\n'), height };
}
function endsStyles(line) {
    const at = line.lastIndexOf('\\x1b');
    return at === -1 || /^\\x1b\\[(?:0|22|39)m/.test(line.slice(at, at + 6));
}
`;
