import type { Comment } from '../document/comment.ts';
import type { NamedFault } from '../finding/fault.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { type Directive, readDirective } from './read-directive.ts';
import type { Suppression } from './suppression.ts';
import { valueUnder } from './value-under.ts';

/**
 * What the comments of a file silence, and the comments that are faulty.
 *
 * A `-next-line` comment covers the value that begins under it, all its lines; a `-line` comment
 * its own line; a `-file` comment the file; `disable` what lies between it and an `enable` of the
 * same rule, or the end of the file.
 */
export function readSuppressions(
  text: string,
  comments: readonly Comment[],
  { knownRules, requireReason }: { knownRules: ReadonlySet<string>; requireReason: boolean },
): SuppressionsRead {
  const faults: NamedFault[] = [];
  const tell = (at: Span, message: string) =>
    faults.push({ rule: 'faulty-suppression', at, message });
  const directives = comments.flatMap((comment) => {
    const directive = readDirective(comment, knownRules, tell);
    return directive === undefined ? [] : [directive];
  });
  if (directives.length === 0) return { suppressions: [], faults };
  const index = lineIndex(text);
  const under = valuesUnder(text);
  const open = new Map<string, Directive>();
  const suppressions: Suppression[] = [];
  for (const directive of directives) {
    const { kind, at, rules, reason } = directive;
    if (requireReason && reason === undefined && kind !== 'enable') {
      tell(at, 'This comment gives no reason: add one after "--"');
    }
    if (kind === 'disable') {
      for (const { value, at: idAt } of rules) {
        if (open.has(value)) tell(idAt, `Rule "${value}" is silenced here already: leave it out`);
        else open.set(value, directive);
      }
    } else if (kind === 'enable') {
      close(directive);
    } else {
      const line = index.positionOf(at.start).line;
      const covers = kind === 'disable-file' ? { start: 0, end: text.length + 1 } : undefined;
      const lines = kind === 'disable-line' ? lineOf(line) : undefined;
      suppressions.push({ at, rules, reason, covers: covers ?? lines ?? under(at.end) });
    }
  }
  for (const [rule, directive] of open) suppressions.push(range(rule, directive, text.length + 1));
  return { suppressions, faults };

  function lineOf(line: number): Span {
    const { start, end } = index.lineSpan(line);
    return { start, end: end + 1 };
  }

  function close(enable: Directive): void {
    const ids = enable.rules.length === 0 ? [...open.keys()] : enable.rules.map((id) => id.value);
    const closed = ids.filter((id) => open.has(id));
    if (closed.length === 0) tell(enable.at, 'Nothing is silenced here: leave this comment out');
    for (const id of closed) {
      const directive = open.get(id);
      if (directive !== undefined) suppressions.push(range(id, directive, enable.at.start));
      open.delete(id);
    }
  }
}

/** `valueUnder`, which looks only once for a pile of comments over one value. */
function valuesUnder(text: string): (after: number) => Span {
  let last = { after: -1, covers: { start: -1, end: -1 } };
  return (after) => {
    const isSame = last.after <= after && after < last.covers.start;
    if (!isSame) last = { after, covers: valueUnder(text, after) };
    return last.covers;
  };
}

/** The comments that silence something, and the faulty ones. */
export type SuppressionsRead = {
  readonly suppressions: readonly Suppression[];
  readonly faults: readonly NamedFault[];
};

function range(rule: string, { at, rules, reason }: Directive, end: number): Suppression {
  const own = rules.filter(({ value }) => value === rule);
  return { at, rules: own, reason, covers: { start: at.start, end } };
}
