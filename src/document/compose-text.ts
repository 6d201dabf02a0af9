import { Composer, type CST, type Document, type ScalarTag, type Tags } from 'yaml';
import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import type { Comment } from './comment.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { parseTokens } from './parse-tokens.ts';
import { scanTokens } from './scan-tokens.ts';
import type { YamlError } from './yaml-fault.ts';

/** What the package `yaml` makes of a text. */
export type Composed = {
  /** `undefined` when there is none, or when it is nested too deep to be composed. */
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly YamlError[];
  readonly warnings: readonly YamlError[];
  /** Faults that the package tells otherwise or not at all. */
  readonly faults: readonly NamedFault[];
  readonly comments: readonly Comment[];
  /** Where a `*` stands without a name. */
  readonly stars: readonly number[];
};

/**
 * Parses a text and composes its first document; further ones are left alone, since a file of
 * nothing but document marks would cost a schema each.
 */
export function composeText(text: string): Composed {
  const { tokens, tooDeepAt, comments, isSound } = parseTokens(text);
  if (tokens === undefined) return tooDeep(tooDeepAt);
  const scan = isSound ? SOUND : scanTokens(tokens, text);
  if (scan.tooDeepAt !== undefined) return tooDeep(scan.tooDeepAt);
  const { stars } = scan;
  const faults = [...scan.faults];
  const firstTokens = firstDocument(tokens, faults);
  for (const token of firstTokens) if (token.type === 'document') letTokensGo(token);
  const composer = new Composer(OPTIONS);
  const [document] = composer.compose(firstTokens, false, text.length);
  const { errors, warnings } = document ?? composer.streamInfo();
  return {
    document: document as Document.Parsed | undefined,
    errors,
    warnings,
    faults,
    comments,
    stars,
  };
}

/** Duplicate keys are found in the tree: the package's own search takes the square of their number. */
const OPTIONS = {
  uniqueKeys: false,
  version: '1.2',
  resolveKnownTags: false,
  customTags: (tags: Tags): Tags => [WORDS, ...tags],
} as const;

/**
 * Text that cannot be anything but text, as nearly all is, so that it is asked for first: the eight
 * other tags of YAML's core schema (section 10.3.2) begin with a sign, a digit, a dot, a tilde, or are
 * one of three words.
 */
const WORDS: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^(?:[^-+.0-9~nNtTfF]|[nN](?!ull$|ULL$)|[tT](?!rue$|RUE$)|[fF](?!alse$|ALSE$))/,
  resolve: (text) => text,
};

const SOUND = { faults: [], stars: [], tooDeepAt: undefined } as const;

function tooDeep(at: Span): Composed {
  const message = `Values are nested more than ${DEPTH_MAX} deep, so the file is not read: nest them less`;
  const faults = [{ rule: 'syntax', at, message }];
  return { document: undefined, errors: [], warnings: [], faults, comments: [], stars: [] };
}

function firstDocument(tokens: readonly CST.Token[], faults: NamedFault[]): readonly CST.Token[] {
  const first: CST.Token[] = [];
  let hasDocument = false;
  let beyond = 0;
  for (const token of tokens) {
    if (isBeyond(token) && ++beyond > BEYOND_MAX) continue;
    if (token.type === 'document' && hasDocument) {
      faults.push(secondDocument(token));
      break;
    }
    if (token.type === 'document') hasDocument = true;
    first.push(token.type === 'directive' ? version12(token, faults) : token);
  }
  return first;
}

/** What stands beyond the end of a document: told once, however much it is. */
function isBeyond(token: CST.Token): boolean {
  return token.type === 'error' && token.message.includes(' in YAML stream');
}

// Each would become an error with a stack of its own: 50,000 brackets took three seconds.
const BEYOND_MAX = 100;

function secondDocument(token: CST.Document): NamedFault {
  const mark = token.start.find(({ type }) => type === 'doc-start');
  const start = mark?.offset ?? token.offset;
  return {
    rule: 'syntax',
    at: { start, end: start + (mark?.source.length ?? 0) },
    message: 'A second document begins here and is not read: put it in a file of its own',
  };
}

/** YAML 1.1 reads `yes`, `12:30` and `010` in its own way, so the version is told and overruled. */
function version12(token: CST.Directive, faults: NamedFault[]): CST.Directive {
  const version = /^%YAML[ \t]+([0-9]+\.[0-9]+)/.exec(token.source)?.[1];
  if (version === undefined || version === '1.2') return token;
  faults.push({
    rule: 'syntax',
    at: { start: token.offset, end: token.offset + token.source.length },
    message: `The file says that it is YAML ${version} and is read as YAML 1.2: leave the line out`,
  });
  return { ...token, source: '%YAML 1.2' };
}

/**
 * Makes the tokens of a long map go as soon as each is composed, so that a large file's tokens and
 * its values, which take a quarter of the memory, need not be there together. The composer goes
 * over the items of a block map once and in order; after it nobody asks for them.
 */
function letTokensGo({ value }: CST.Document): void {
  if (value?.type !== 'block-map') return;
  for (const { value: part } of value.items) {
    if (part?.type !== 'block-map' || part.items.length < ITEMS_MIN) continue;
    Object.assign(part, { items: given(part.items) });
  }
}

const ITEMS_MIN = 1000;

function* given<Item>(items: (Item | undefined)[]): Generator<Item | undefined> {
  for (const [index, item] of items.entries()) {
    items[index] = undefined;
    yield item;
  }
}
