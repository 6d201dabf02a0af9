import { replaceUnseen } from '../text/replace-unseen.ts';

/**
 * A text as a YAML scalar that reads back as exactly that text, in any place and in braces too:
 * plain where nothing else could be meant, else in double quotes.
 */
export function yamlScalar(text: string): string {
  const isPlain = PLAIN.test(text) && !MEANT.test(text) && replaceUnseen(text, () => '') === text;
  return isPlain ? text : quoted(text);
}

// Letters first, so that it is neither a number nor a moment; no sign that YAML knows.
const PLAIN = /^\p{L}[\p{L}\p{N}_]*(?:[ .\-/][\p{L}\p{N}_]+)*$/u;

/** What YAML 1.2, or an older reader, takes for something other than a text. */
const MEANT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

function quoted(text: string): string {
  return replaceUnseen(JSON.stringify(text), (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}
