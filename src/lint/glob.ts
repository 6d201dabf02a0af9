import { braceForms } from './brace-forms.ts';

/**
 * A test of paths by a glob; the paths have `/` between folders and do not begin with one.
 *
 * `*` stands for any letters but `/`, `?` for one, `[a-z]` and `[!a-z]` for one of (or none of) a
 * set, `**` as a whole folder name for any folders or none, `{a,b}` for one of several texts, and
 * `\` takes a letter for itself. A glob that ends in `/` means all that lies below. A glob without
 * `/` inside fits a name in any folder if `anywhere` is true, and else only where the path begins.
 *
 * Written here because a path must also be matched without a file system, and because globs come
 * from files that nobody checked: the time is at most glob times path, whatever they hold, where a
 * regular expression could take exponentially long. More than 256 texts out of braces: the braces
 * are taken literally.
 */
export function glob(pattern: string, { anywhere }: { anywhere: boolean }): PathTest {
  const forms = braceForms(pattern).map((form) => partsOf(form, anywhere));
  return (path) => {
    const names = path.split('/');
    return forms.some((parts) => fits(parts, names, isAnyFolders, isName));
  };
}

/** Whether a path fits. */
export type PathTest = (path: string) => boolean;

type Part = typeof ANY_FOLDERS | readonly Letter[];
type Letter = typeof ANY_LETTERS | ((letter: string) => boolean);

const ANY_FOLDERS = '**';
const ANY_LETTERS = '*';

const isAnyFolders = (part: Part) => part === ANY_FOLDERS;
const isAnyLetters = (letter: Letter) => letter === ANY_LETTERS;
const isName = (part: Part, name: string) =>
  part !== ANY_FOLDERS && fits(part, [...name], isAnyLetters, isLetter);
const isLetter = (letter: Letter, given: string) => letter !== ANY_LETTERS && letter(given);

/**
 * Whether a pattern with wildcards fits a row of things: greedy, with a return to the latest
 * wildcard only, which is enough because a wildcard takes anything. O(pattern * row).
 */
function fits<Piece, Thing>(
  pattern: readonly Piece[],
  row: readonly Thing[],
  isWild: (piece: Piece) => boolean,
  isOne: (piece: Piece, thing: Thing) => boolean,
): boolean {
  let at = 0;
  let wildAt = -1;
  let takenByWild = 0;
  let done = 0;
  while (done < row.length) {
    const piece = pattern[at];
    const thing = row[done];
    if (piece !== undefined && isWild(piece)) {
      wildAt = at;
      takenByWild = done;
      at += 1;
    } else if (piece !== undefined && thing !== undefined && isOne(piece, thing)) {
      at += 1;
      done += 1;
    } else if (wildAt >= 0) {
      takenByWild += 1;
      done = takenByWild;
      at = wildAt + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isWild);
}

function partsOf(form: string, anywhere: boolean): readonly Part[] {
  const trimmed = form.replace(/^(?:\.\/)+/, '').replace(/^\/+/, '');
  const isFolder = trimmed.endsWith('/');
  const names = trimmed.replace(/\/+$/, '').split('/');
  const parts = names.map((name) => (name === ANY_FOLDERS ? ANY_FOLDERS : lettersOf(name)));
  // "ivr/**" means what lies below "ivr", and not "ivr" itself.
  if (isFolder) parts.push(ANY_FOLDERS);
  const closed = parts.at(-1) === ANY_FOLDERS ? [...parts, [ANY_LETTERS] as const] : parts;
  return anywhere && names.length === 1 ? [ANY_FOLDERS, ...closed] : closed;
}

function lettersOf(name: string): readonly Letter[] {
  const given = [...name];
  const letters: Letter[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const letter = given[at] ?? '';
    const setEnd = letter === '[' ? endOfSet(given, at) : undefined;
    if (letter === '*') {
      if (letters.at(-1) !== ANY_LETTERS) letters.push(ANY_LETTERS);
    } else if (letter === '?') {
      letters.push(() => true);
    } else if (setEnd !== undefined) {
      letters.push(setOf(given.slice(at + 1, setEnd)));
      at = setEnd;
    } else {
      if (letter === '\\') at += 1;
      const literal = given[at] ?? letter;
      letters.push((other) => other === literal);
    }
  }
  return letters;
}

/** Where the set that opens at `open` closes; `]` as its first letter is one of the set. */
function endOfSet(letters: readonly string[], open: number): number | undefined {
  const first = letters[open + 1] === '!' || letters[open + 1] === '^' ? open + 2 : open + 1;
  const end = letters.indexOf(']', first + 1);
  return end < 0 ? undefined : end;
}

function setOf(letters: readonly string[]): (letter: string) => boolean {
  const isNegated = letters[0] === '!' || letters[0] === '^';
  const members = isNegated ? letters.slice(1) : letters;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at] ?? '';
    const to = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to) !== isNegated;
}
