import { COMMAND_BRACKET } from './command-bracket.ts';
import { replaceUnseen } from './replace-unseen.ts';

/** An element of an XML document. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or the text that it holds. */
  readonly content: readonly XmlElement[] | string;
};

/**
 * An element as XML 1.0, in lines of two more spaces a level.
 *
 * Characters that XML cannot carry (production 2, `Char`) are left out; hidden ones and the
 * brackets of CI commands are references, which a reader of XML takes for the characters.
 */
export function xml({ name, attributes, content }: XmlElement, indent = ''): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value), /[\t\n\r]/g)}"`)
    .join('');
  if (content.length === 0) return `${indent}<${name}${written}/>\n`;
  if (typeof content === 'string') {
    return `${indent}<${name}${written}>${escaped(content, /\r/g)}</${name}>\n`;
  }
  const inside = content.map((child) => xml(child, `${indent}  `)).join('');
  return `${indent}<${name}${written}>\n${inside}${indent}</${name}>\n`;
}

/** `blanks` are those that a reader would turn into others where they stand as they are. */
function escaped(text: string, blanks: RegExp): string {
  const written = text
    .replace(ILLEGAL, '')
    .replace(/[&<>"']/g, reference)
    .replace(blanks, reference);
  return replaceUnseen(written, (character) =>
    /[\t\n\r]/.test(character) ? character : reference(character),
  ).replace(COMMAND_BRACKET, reference('['));
}

const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function reference(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}
