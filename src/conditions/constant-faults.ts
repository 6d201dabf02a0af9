import { chainFaults } from './chain-faults.ts';
import type { ExpressionFault, Wanted } from './checked.ts';
import type { Declarations, DeclaredVariable } from './declarations.ts';
import { declaredNames } from './declared-names.ts';
import type { Expression } from './expression.ts';
import { oneOf } from './one-of.ts';
import { partsOf } from './parts-of.ts';
import type { Possible } from './possible.ts';
import type { PossibleNames } from './possible-names.ts';
import { possibleOf } from './possible-of.ts';
import { quoted } from './quoted.ts';
import { wordsOf } from './words-of.ts';

/**
 * Comparisons and tests that come out the same whatever the call is like, because of what the
 * variables can hold: `balance > 20000` where it is at most 10,000. And values that the variable
 * which takes them cannot hold; see also `chainFaults`.
 *
 * A lone `true` or `false` is no fault: whoever wrote it knows. O(nodes squared), with nodes
 * bounded by the length of an expression.
 */
export function constantFaults(
  tree: Expression,
  wanted: Wanted,
  declarations: Declarations,
): readonly ExpressionFault[] {
  const variables = new Map(declarations.variables.map((variable) => [variable.name, variable]));
  const asked = { text: wanted.text, names: declaredNames(variables) };
  const constant = partsOf(tree).flatMap((part): readonly ExpressionFault[] => {
    const message = constantMessage(part, asked);
    return message === undefined ? [] : [{ rule: 'constant-condition', at: part.at, message }];
  });
  const told = constant.map(({ at }) => at);
  constant.push(...chainFaults(tree, wanted.text, asked.names, told));
  const taker = wanted.as.kind === 'variable' ? variables.get(wanted.as.name) : undefined;
  const outside = taker && outsideMessage(tree, taker, asked);
  if (outside === undefined) return constant;
  return [...constant, { rule: 'faulty-expression', at: tree.at, message: outside }];
}

type Asked = {
  readonly text: string;
  readonly names: PossibleNames;
};

function constantMessage(part: Expression, asked: Asked): string | undefined {
  if (part.kind !== 'binary' && part.kind !== 'test') return undefined;
  const possible = possibleOf(part, asked.names);
  if (possible.kind !== 'values' || possible.values.length !== 1) return undefined;
  const [value] = possible.values;
  if (typeof value !== 'boolean') return undefined;
  const is = `${quoted(asked.text.slice(part.at.start, part.at.end))} ${value ? 'always holds' : 'can never hold'}`;
  return `${is}: ${reason(part, asked)}`;
}

/** What a side of a comparison can be, of the first side about which there is something to say. */
function reason(part: Expression, asked: Asked): string {
  const sides =
    part.kind === 'binary' ? [part.left, part.right] : part.kind === 'test' ? [part.subject] : [];
  for (const side of sides) {
    if (side.kind === 'literal') continue;
    const words = possibleWords(possibleOf(side, asked.names));
    if (words !== undefined) return `${wordsOf(side, asked.text)} is ${words}`;
  }
  return 'it comes out the same in every call';
}

/** What something is: `0 to 10000`, `at most 5`, `"a" or "b"`; `undefined` for anything. */
function possibleWords(possible: Possible): string | undefined {
  switch (possible.kind) {
    case 'any':
      return undefined;
    case 'values': {
      const [first] = possible.values;
      if (possible.values.length === 1 && typeof first === 'number') return `always ${first}`;
      return oneOf(possible.values.map(String));
    }
    case 'range': {
      const { min, max } = possible;
      if (min === max) return `always ${min}`;
      if (min === -Infinity) return max === Infinity ? undefined : `at most ${max}`;
      return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
    }
  }
}

/** Why a number variable cannot hold any of the numbers that a value can be. */
function outsideMessage(
  tree: Expression,
  { name, type, min, max }: DeclaredVariable,
  { text, names }: Asked,
): string | undefined {
  if (type !== 'number') return undefined;
  const possible = possibleOf(tree, names);
  const ends = possible.kind === 'range' ? [possible.min, possible.max] : [];
  const numbers = possible.kind === 'values' ? possible.values.map(Number) : ends;
  const isBelow = min !== null && numbers.every((number) => number < min);
  const isAbove = max !== null && numbers.every((number) => number > max);
  if (numbers.length === 0 || !(isBelow || isAbove)) return undefined;
  const is = possibleWords({ kind: 'range', min: min ?? -Infinity, max: max ?? Infinity });
  return `Variable "${name}" is ${is}, never ${wordsOf(tree, text)}: keep the value within its bounds`;
}
