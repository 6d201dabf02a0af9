import { commonBlock } from './common-block.ts';
import { commonFlow } from './common-flow.ts';
import type { CommonReading } from './common-reading.ts';
import { toNextLine } from './to-next-line.ts';
import type { TreeRead } from './tree-read.ts';
import { unprintableFaults } from './unprintable-faults.ts';

/**
 * Reads a text that holds nothing but the common part of YAML, or gives `undefined`.
 *
 * Common are maps and lists by indents or in brackets, words that end on their line, simple block
 * scalars and comments. Anything else, and whatever may be a fault, is left to `yamlTree`: where
 * this gives something, it is what that gives, to the letter. docs/decisions/0014 tells why there
 * are two.
 */
export function commonTree(text: string): TreeRead | undefined {
  if (!isLettersAlone(text)) return undefined;
  const reading: CommonReading = {
    text,
    offset: 0,
    column: -1,
    depth: 0,
    comments: [],
    faults: [],
  };
  if (!toNextLine(reading) && !goesBehindMark(reading)) return undefined;
  const tree = rootOf(reading);
  const { faults, comments } = reading;
  // A comment that begins with a colon may be meant as the key "#".
  const isCommon = tree !== undefined && !comments.some(({ text: words }) => words[0] === ':');
  if (!isCommon || reading.column !== -1) return undefined;
  faults.sort((one, other) => one.at.start - other.at.start);
  return { tree, faults, comments };
}

/** Whether no tab, next line, mark of the byte order or carriage return by itself is in a text. */
function isLettersAlone(text: string): boolean {
  if (UNCOMMON.test(text) || unprintableFaults(text).length > 0) return false;
  return !text.includes('\r') || !LONE_CR.test(text);
}

const UNCOMMON = /[\t\x85\ufeff]/;
const LONE_CR = /\r(?!\n)/;

/** The mark with which the first document may begin. */
function goesBehindMark(reading: CommonReading): boolean {
  MARK.lastIndex = reading.offset;
  if (!MARK.test(reading.text)) return false;
  reading.offset = MARK.lastIndex;
  return toNextLine(reading);
}

const MARK = /---\r?\n/y;

function rootOf(reading: CommonReading): TreeRead['tree'] {
  const first = reading.text[reading.offset];
  if (first !== '{' && first !== '[') return commonBlock(reading);
  const tree = commonFlow(reading, -1);
  return tree !== undefined && toNextLine(reading) ? tree : undefined;
}
