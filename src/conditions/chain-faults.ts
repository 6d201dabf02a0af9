import type { Span } from '../text/span.ts';
import type { ExpressionFault } from './checked.ts';
import { endsOf } from './ends-of.ts';
import type { Expression, Logical } from './expression.ts';
import { gridKeys } from './grid-keys.ts';
import { type Grid, gridOf } from './grid-of.ts';
import { partsOf } from './parts-of.ts';
import type { PossibleNames } from './possible-names.ts';
import { possibleOf } from './possible-of.ts';
import { quoted } from './quoted.ts';
import { type SettledRun, settledRun } from './settled-run.ts';
import { truthTable } from './truth-table.ts';
import { wordsOf } from './words-of.ts';

/**
 * Chains of `&&` that can never hold, and chains of `||` that always do, for reasons between their
 * parts: `score > 5 && score < 3`. The innermost chains, and of each its shortest part.
 *
 * Parts are judged together where they ask for the same, over a grid of all that this can be; a
 * grid of more than `POINTS_MAX` points is not looked at. Numbers are not taken to be whole.
 *
 * @param text The text of the expression.
 * @param told What comes out the same by itself, so that nothing around it is told again.
 */
export function chainFaults(
  tree: Expression,
  text: string,
  names: PossibleNames,
  told: readonly Span[],
): readonly ExpressionFault[] {
  const faults: ExpressionFault[] = [];
  const settled = [...told];
  for (const chain of [...partsOf(tree)].reverse()) {
    if (chain.kind !== 'logical') continue;
    const parts = chain.parts.map((part, index) => ({ part, index, ends: endsOf(part) }));
    const open = parts.filter(
      ({ part }) => !settled.some((at) => overlaps(at, part.at)) && isOpen(part, names),
    );
    for (const group of groupsOf(open, names)) {
      const run = runOf(chain.operator, group, names);
      if (run === undefined) continue;
      const indexOf = (one: number): number => group.parts[one]?.index ?? 0;
      const at = placeOf(chain, text, indexOf(run.first), indexOf(run.last));
      const core = run.core.flatMap((one) => group.parts[one]?.part ?? []);
      settled.push(at);
      faults.push({ rule: 'constant-condition', at, message: messageOf(chain, at, core, text) });
    }
  }
  return faults;
}

/** More than 10 things that hold or not, each asked together with the others, nobody writes. */
const POINTS_MAX = 4096;

type Part = {
  readonly part: Expression;
  readonly index: number;
  readonly ends: readonly Expression[];
};

type Group = { readonly parts: readonly Part[]; readonly grid: Grid };

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a part can come out either way by itself; who writes `true` knows what comes of it. */
function isOpen(part: Expression, names: PossibleNames): boolean {
  const possible = possibleOf(part, names);
  return possible.kind !== 'values' || possible.values.length > 1;
}

/** Those parts together that ask for the same, directly or by way of others, in their order. */
function groupsOf(parts: readonly Part[], names: PossibleNames): readonly Group[] {
  const groups: { parts: Part[]; keys: ReadonlySet<string> }[] = [];
  for (const part of parts) {
    const joined = { parts: [part], keys: gridKeys(part.ends) };
    for (const [index, group] of [...groups.entries()].reverse()) {
      if (![...joined.keys].some((key) => group.keys.has(key))) continue;
      groups.splice(index, 1);
      joined.parts.push(...group.parts);
      joined.keys = new Set([...joined.keys, ...group.keys]);
    }
    groups.push(joined);
  }
  return groups.filter(isOfSeveral).map((group) => {
    const inOrder = group.parts.sort((one, other) => one.index - other.index);
    return {
      parts: inOrder,
      grid: gridOf(
        inOrder.flatMap(({ ends }) => ends),
        names,
      ),
    };
  });
}

/** Whether more than one thing is asked; one by itself was found to come out either way. */
function isOfSeveral({ parts }: { readonly parts: readonly Part[] }): boolean {
  return parts.length > 1 || (parts[0]?.ends.length ?? 0) > 1;
}

function runOf(
  operator: Logical['operator'],
  { parts, grid }: Group,
  names: PossibleNames,
): SettledRun | undefined {
  const size = [...grid.values()].reduce((points, { length }) => points * length, 1);
  if (size === 0 || size > POINTS_MAX) return undefined;
  const tables = parts.map(({ part }) => truthTable(part, grid, size));
  if (operator === '&&') return settledRun(tables);
  const run = settledRun(tables.map((table) => table.map((holds) => 1 - holds)));
  // Where a part may come to nothing, as a division by 0 does, the others do not make up for it.
  const isSure = run?.core.every((one) => {
    const part = parts[one]?.part;
    return part !== undefined && possibleOf(part, names).kind === 'values';
  });
  return isSure ? run : undefined;
}

/** From one part of a chain to another, with the brackets that stand around them. */
function placeOf(
  { parts, operator, at }: Logical,
  text: string,
  first: number,
  last: number,
): Span {
  const signAfter = (index: number): number => text.indexOf(operator, parts[index]?.at.end ?? 0);
  let start = first === 0 ? at.start : signAfter(first - 1) + operator.length;
  let end = last === parts.length - 1 ? at.end : signAfter(last);
  while (/\s/.test(text.charAt(start))) start += 1;
  while (/\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function messageOf(
  { operator }: Logical,
  at: Span,
  core: readonly Expression[],
  text: string,
): string {
  const [one, other, ...more] = core;
  const isAnd = operator === '&&';
  const is = `${quoted(text.slice(at.start, at.end))} ${isAnd ? 'can never hold' : 'always holds'}`;
  if (one === undefined || other === undefined || more.length > 0) {
    return `${is}: its parts ${isAnd ? 'rule each other out' : 'leave nothing out'}`;
  }
  const [first, second] = [wordsOf(one, text), wordsOf(other, text)];
  return isAnd
    ? `${is}: ${first} rules out ${second}`
    : `${is}: where ${first} does not, ${second} does`;
}
