import type { ErrorCode } from 'yaml';
import type { NamedFault } from '../finding/fault.ts';
import { isOwnLine } from './is-own-line.ts';
import { wordAt } from './word-at.ts';

/** An error or a warning as the package `yaml` tells it. */
export type YamlError = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
};

/**
 * Says one of the package's errors in our words, at the smallest place that shows it.
 *
 * `undefined` for what `scanTokens` has already told with a better place: quotes and brackets
 * that are never closed.
 */
export function yamlFault(error: YamlError, text: string): NamedFault | undefined {
  const { code, message: says } = error;
  if (says.startsWith('Missing closing') || / must .*end with a /.test(says)) return undefined;
  const [start, end] = error.pos;
  if (code === 'MULTILINE_IMPLICIT_KEY' && !isOwnLine(text, start)) {
    // The key began as the value of another: its last line is the one that stands wrong.
    const at = wordAt(text, text.lastIndexOf('\n', end - 1) + 1, end);
    const word = quoted(text.slice(at.start, at.end));
    const message = `${word} is indented under a value: begin it in the column of its neighbours`;
    return { rule: 'syntax', at, message };
  }
  const at = wordAt(text, start, end);
  const word = quoted(text.slice(at.start, at.end));
  const isAfterQuote = /["']/.test(text[at.start - 1] ?? '');
  const own = isAfterQuote && says.endsWith('at node end') ? afterQuote : MESSAGES[code];
  const message = own?.(word, says) ?? `${word} cannot be read here: ${lower(says)}`;
  return { rule: 'syntax', at, message };
}

const MESSAGES: {
  readonly [Code in ErrorCode]?: (word: string, says: string) => string | undefined;
} = {
  ALIAS_PROPS: (word) => `${word} is an alias, which takes no anchor and no tag: remove them`,
  BAD_ALIAS: (word) => `${word} has no name behind it: put it in quotes to mean the character`,
  BAD_COLLECTION_TYPE: (word) => `Tag ${word} does not fit this value: remove it`,
  BAD_DIRECTIVE: (word) => `${word} is no directive of YAML 1.2: leave the line out`,
  BAD_DQ_ESCAPE: (word) =>
    `${word} is no escape: write "\\\\" for a backslash, or use single quotes`,
  BAD_INDENT: badIndent,
  BAD_PROP_ORDER: (word) => `${word} comes after an anchor or a tag: write those behind it`,
  BAD_SCALAR_START: (word) => `${word} cannot begin a text without quotes: put the text in quotes`,
  BLOCK_AS_IMPLICIT_KEY: (word, says) =>
    says.startsWith('Nested')
      ? `${word} reads as a key inside a value: put the whole value in quotes if it holds ": "`
      : `${word} is a list and stands where a key belongs: indent it under its key`,
  BLOCK_IN_FLOW: (word) =>
    word.includes(':')
      ? `${word} holds a colon inside a value: write a comma before a key, or quotes around a text`
      : `${word} has no comma behind it: part the items by commas`,
  KEY_OVER_1024_CHARS: () => 'A key has more than 1,024 characters: shorten it',
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: (word) =>
    `${word} is no key with a value: write "key: value", with a colon and a space`,
  MULTIPLE_ANCHORS: (word) => `${word} is the second anchor of one value: keep one`,
  MULTIPLE_TAGS: (word) => `${word} is the second tag of one value: keep one`,
  TAB_AS_INDENT: () => 'A tab indents this line: use spaces',
  TAG_RESOLVE_FAILED: (word) =>
    `Tag ${word} means nothing here: put the whole value in quotes if "!" says "not", or remove it`,
  UNEXPECTED_TOKEN: unexpected,
};

function badIndent(word: string, says: string): string {
  if (says.startsWith('Block scalar')) return `${word} is indented less than its text: indent it`;
  return `${word} does not begin in the column of those before it: indent it as they are`;
}

function missing(word: string, says: string): string | undefined {
  if (says.startsWith('Implicit map keys'))
    return `${word} has no colon after it: write "key: value"`;
  if (says.startsWith('Missing ,'))
    return `${word} has no comma before it: part the items by commas`;
  if (says.startsWith('Missing space after :')) return `${word} needs a space after its colon`;
  if (says.startsWith('Comments must')) {
    return `${word} is neither a comment nor text: write a space before "#", or quotes around the text`;
  }
  if (says.startsWith('Tags and anchors')) return `${word} needs a space before it`;
  if (says.startsWith('Sequence item'))
    return `${word} stands in a list without a dash: write "- "`;
  if (says.startsWith('Missing directives'))
    return `${word} follows a "%" line without "---" between`;
  if (says.includes('start on same line')) return `${word} stands beside "---": begin a new line`;
  if (says.startsWith('Missing newline')) return `${word} stands beside a list: begin a new line`;
  if (says.startsWith('Block scalars with')) {
    return `${word} is indented less than an empty line before it: shorten that line`;
  }
  return undefined;
}

function unexpected(word: string, says: string): string | undefined {
  if (says.endsWith('at node end')) {
    return `${word} follows a value that has ended: put the whole value in one pair of quotes`;
  }
  if (says.includes('on same line with key')) {
    return `${word} begins a list beside its key: begin it on the next line`;
  }
  if (says.startsWith('Unexpected ,')) return 'A comma has nothing before it: remove it';
  if (says.startsWith('Unexpected empty item')) return 'An item is empty: remove a comma';
  if (says.startsWith('Block scalar header')) {
    return `${word} stands beside "|" or ">": begin the text on the next line`;
  }
  if (says.startsWith('Unexpected doc-end')) return '"..." ends nothing: remove it';
  if (says.includes('flow-map-end') || says.includes('flow-seq-end')) {
    return `${word} closes nothing: remove it, or open what it closes`;
  }
  return `${word} does not fit what stands before it: compare the indents of the lines above`;
}

function afterQuote(word: string): string {
  return `${word} follows a quote that closes the text: write the text in the other kind of quotes`;
}

function quoted(word: string): string {
  if (word === '') return 'The end of the file';
  return `"${word.length > 40 ? `${word.slice(0, 39)}…` : word}"`;
}

function lower(says: string): string {
  return `${says.charAt(0).toLowerCase()}${says.slice(1)}`;
}
