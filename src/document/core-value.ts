/**
 * What the core schema of YAML 1.2 (section 10.3.2) makes of a plain word: text, a number, a truth
 * value or nothing. `undefined` for the forms that flow files hardly hold: octal, hexadecimal,
 * exponents, infinity and no number.
 */
export function coreValue(word: string): string | number | boolean | null | undefined {
  const first = word.charCodeAt(0);
  if (first > LAST_DIGIT) return MAYBE_WORDS.has(first) ? namedValue(word) : word;
  if (first < FIRST_DIGIT && !SIGNS.has(first)) return word;
  if (INTEGER.test(word)) return Number.parseInt(word, 10);
  if (FRACTION.test(word)) return Number.parseFloat(word);
  return FURTHER.test(word) ? undefined : word;
}

const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;
/** `+`, `-` and `.` */
const SIGNS: ReadonlySet<number> = new Set([0x2b, 0x2d, 0x2e]);
/** The letters with which `null`, `true`, `false` and `~` begin. */
const MAYBE_WORDS: ReadonlySet<number> = new Set([...'nNtTfF~'].map((sign) => sign.charCodeAt(0)));

const INTEGER = /^[-+]?[0-9]+$/;
const FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
/** More than the forms that are numbers: whoever may be one is not told here. */
const FURTHER =
  /^(?:0[ox][0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)|[-+]?[0-9.]+[eE][-+]?[0-9]+)$/;

function namedValue(word: string): string | boolean | null {
  switch (word) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return word;
  }
}
