import type { Comment } from '../document/comment.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Teller } from './teller.ts';
import { UNSILENCED } from './unsilenced.ts';

/** A comment that speaks to presszero. */
export type Directive = {
  readonly kind: (typeof KINDS)[number];
  /** The whole comment. */
  readonly at: Span;
  /** The known rules that it names; only an `enable` may name none, and then means all. */
  readonly rules: readonly Located<string>[];
  /** What stands after `--`. */
  readonly reason: string | undefined;
};

/**
 * Reads `presszero-disable-next-line id[, id] -- reason` and its kin; `undefined` for a comment
 * that says something else, and for one that is too faulty to count, which is told.
 */
export function readDirective(
  comment: Comment,
  knownRules: ReadonlySet<string>,
  tell: Teller,
): Directive | undefined {
  const head = HEAD.exec(comment.text);
  if (head === null) return undefined;
  const word = head[0];
  const at = comment.at;
  const textStart = at.end - comment.text.length;
  const wordAt = { start: textStart, end: textStart + word.length };
  const kind = KINDS.find((one) => `presszero-${one}` === word);
  if (kind === undefined) {
    const known = KINDS.map((one) => `presszero-${one}`);
    const meant = suggestion(word.replace(/^presszero[\s:_]+/i, 'presszero-'), known);
    const right = known.find((one) => one === word.replace(/^presszero[\s:_]+/i, 'presszero-'));
    tell(wordAt, `"${word}" silences nothing: ${advice(right ?? meant)}`);
    return undefined;
  }
  if (kind === 'disable-line' && comment.ownLine) {
    tell(wordAt, `"${word}" stands on a line of its own: write "presszero-disable-next-line"`);
    return undefined;
  }
  const rest = comment.text.slice(word.length);
  const { ids, reason } = parted(rest);
  const named = idsOf(ids, wordAt.end);
  const rules = named.filter((id) => isSilenceable(id, knownRules, tell));
  if (kind !== 'enable' && named.length === 0) {
    tell(at, `"${word}" names no rule: write the id of the rule after it`);
  }
  const isVoid = rules.length === 0 && (kind !== 'enable' || named.length > 0);
  return isVoid ? undefined : { kind, at, rules, reason };
}

const KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

// The word as it should be, or anything near enough that its author meant to silence something.
const HEAD = /^presszero(?:-[\w-]+|[\s:_]+(?:dis|en)able[\w-]*)/i;

function advice(meant: string | undefined): string {
  return meant === undefined
    ? 'write "presszero-disable-next-line", "-line", "-file", "presszero-disable" or "-enable"'
    : `did you mean "${meant}"?`;
}

/** What stands before and after the `--`. */
function parted(rest: string): { readonly ids: string; readonly reason: string | undefined } {
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
  if (dashes === null) return { ids: rest, reason: undefined };
  const reason = rest.slice(dashes.index + dashes[0].length).trim();
  return { ids: rest.slice(0, dashes.index), reason: reason === '' ? undefined : reason };
}

function idsOf(ids: string, start: number): readonly Located<string>[] {
  return [...ids.matchAll(/[^\s,]+/g)].map((match) => ({
    value: match[0],
    at: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

function isSilenceable(
  { value, at }: Located<string>,
  knownRules: ReadonlySet<string>,
  tell: Teller,
): boolean {
  if (!knownRules.has(value)) {
    const meant = suggestion(value, knownRules);
    const right = meant === undefined ? '"presszero rules" lists them' : `did you mean "${meant}"?`;
    tell(at, `No rule is called "${value}": ${right}`);
    return false;
  }
  if (UNSILENCED.has(value)) {
    tell(at, `Rule "${value}" cannot be silenced: mend the file instead`);
    return false;
  }
  return true;
}
