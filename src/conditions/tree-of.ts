import {
  type Node as AnyNode,
  type BinaryExpression,
  type CallExpression,
  type ElementAccessExpression,
  isConditionalExpression,
  isIdentifier,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  type Expression as Node,
  type PrefixUnaryExpression,
  type PropertyAccessExpression,
  type StringLiteral,
  SyntaxKind,
} from 'typescript';
import type { Span } from '../text/span.ts';
import type { Checked, ExpressionFault } from './checked.ts';
import { DEPTH_MAX } from './depth-max.ts';
import type { Expression, TextTest } from './expression.ts';
import { memberFault } from './member-fault.ts';
import { placeOf } from './place-of.ts';
import { quoted } from './quoted.ts';
import type { Statement } from './statement.ts';

/**
 * The tree of a parsed expression, and what in it our language does not have; with any of that
 * there is no tree.
 */
export function treeOf(statement: Statement): Checked {
  const faults: ExpressionFault[] = [];
  const spanOf = (node: AnyNode): Span => placeOf(node, statement);
  const tree = read(statement.node.expression, {
    spanOf,
    textOf(node) {
      const { start, end } = spanOf(node);
      return statement.text.slice(start, end);
    },
    refuse(at, message) {
      faults.push({ rule: 'faulty-expression', at, message });
      return undefined;
    },
    depth: 1,
  });
  return { tree: faults.length === 0 ? tree : undefined, faults };
}

type Reading = {
  readonly spanOf: (node: AnyNode) => Span;
  readonly textOf: (node: AnyNode) => string;
  /** Tells what is wrong; gives no tree. */
  readonly refuse: (at: Span, message: string) => undefined;
  /** How many nodes deep the present one is. */
  readonly depth: number;
};

function read(node: Node, outer: Reading): Expression | undefined {
  if (isParenthesizedExpression(node)) return read(node.expression, outer);
  const at = outer.spanOf(node);
  if (outer.depth > DEPTH_MAX) {
    return outer.refuse(
      at,
      `This is more than ${DEPTH_MAX} levels deep: split it with "set" steps`,
    );
  }
  const reading = { ...outer, depth: outer.depth + 1 };
  switch (node.kind) {
    case SyntaxKind.TrueKeyword:
    case SyntaxKind.FalseKeyword:
      return { kind: 'literal', value: node.kind === SyntaxKind.TrueKeyword, at };
    case SyntaxKind.NumericLiteral:
      return { kind: 'literal', value: Number(reading.textOf(node)), at };
    case SyntaxKind.StringLiteral:
      return isStringLiteral(node)
        ? { kind: 'literal', value: wordsIn(node, reading), at }
        : undefined;
    case SyntaxKind.Identifier:
      return readName(node, reading);
    case SyntaxKind.PrefixUnaryExpression:
      return readPrefix(node as PrefixUnaryExpression, reading);
    case SyntaxKind.BinaryExpression:
      return readBinary(node as BinaryExpression, reading);
    case SyntaxKind.ConditionalExpression:
      return readChoice(node, reading);
    case SyntaxKind.PropertyAccessExpression:
      return readMember(node as PropertyAccessExpression, reading);
    case SyntaxKind.ElementAccessExpression:
      return readElement(node as ElementAccessExpression, reading);
    case SyntaxKind.CallExpression:
      return readCall(node as CallExpression, reading);
    case SyntaxKind.NonNullExpression:
      return reading.refuse(at, `${quoted(reading.textOf(node))} ends with "!": write it before`);
    default: {
      const is = `${quoted(reading.textOf(node))} is no part of our language`;
      return reading.refuse(at, `${is}: write comparisons and calculations`);
    }
  }
}

/** What the quotes hold, from the text itself: another text of the same shape may have been parsed. */
function wordsIn(node: StringLiteral, { textOf }: Reading): string {
  const written = textOf(node);
  return written.includes('\\') ? node.text : written.slice(1, -1);
}

function readName(node: Node, { spanOf, textOf, refuse }: Reading): Expression | undefined {
  const [name, at] = [textOf(node), spanOf(node)];
  if (name !== 'hours') return { kind: 'variable', name, at };
  return refuse(at, '"hours" stands for all schedules: ask one, as in hours.office');
}

function readPrefix(node: PrefixUnaryExpression, reading: Reading): Expression | undefined {
  const at = reading.spanOf(node);
  const operator = PREFIXES.get(node.operator);
  if (operator === undefined) {
    const sign = reading.textOf(node).slice(0, 1);
    return reading.refuse(at, `"${sign}" changes nothing before a value: leave it out`);
  }
  const operand = read(node.operand, reading);
  return operand && { kind: 'unary', operator, operand, at };
}

const PREFIXES = new Map<SyntaxKind, '!' | '-'>([
  [SyntaxKind.ExclamationToken, '!'],
  [SyntaxKind.MinusToken, '-'],
]);

function readBinary(node: BinaryExpression, reading: Reading): Expression | undefined {
  const sign = node.operatorToken.kind;
  const at = reading.spanOf(node);
  const logical = LOGICAL.get(sign);
  if (logical !== undefined) {
    const parts = chainOf(node).map((part) => read(part, reading));
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    return { kind: 'logical', operator: logical, parts: known, at };
  }
  const operator = OPERATORS.get(sign);
  if (operator === undefined) {
    return reading.refuse(at, `${quoted(reading.textOf(node))} joins its parts in no way we know`);
  }
  const left = read(node.left, reading);
  const right = read(node.right, reading);
  return left && right && { kind: 'binary', operator, left, right, at };
}

/** The parts of a chain of one operator, which may be long: not read by recursion. */
function chainOf({ left, operatorToken, right }: BinaryExpression): readonly Node[] {
  const parts = [right];
  let rest: Node = left;
  while (rest.kind === SyntaxKind.BinaryExpression) {
    const inner = rest as BinaryExpression;
    if (inner.operatorToken.kind !== operatorToken.kind) break;
    parts.push(inner.right);
    rest = inner.left;
  }
  return [...parts, rest].reverse();
}

const LOGICAL = new Map<SyntaxKind, '&&' | '||'>([
  [SyntaxKind.AmpersandAmpersandToken, '&&'],
  [SyntaxKind.BarBarToken, '||'],
]);

const OPERATORS = new Map<SyntaxKind, (Expression & { kind: 'binary' })['operator']>([
  [SyntaxKind.EqualsEqualsEqualsToken, '==='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '!=='],
  [SyntaxKind.LessThanToken, '<'],
  [SyntaxKind.LessThanEqualsToken, '<='],
  [SyntaxKind.GreaterThanToken, '>'],
  [SyntaxKind.GreaterThanEqualsToken, '>='],
  [SyntaxKind.PlusToken, '+'],
  [SyntaxKind.MinusToken, '-'],
  [SyntaxKind.AsteriskToken, '*'],
  [SyntaxKind.SlashToken, '/'],
  [SyntaxKind.PercentToken, '%'],
]);

function readChoice(node: Node, reading: Reading): Expression | undefined {
  if (!isConditionalExpression(node)) return undefined;
  const test = read(node.condition, reading);
  const yes = read(node.whenTrue, reading);
  const no = read(node.whenFalse, reading);
  return test && yes && no && { kind: 'choice', test, yes, no, at: reading.spanOf(node) };
}

function readMember(node: PropertyAccessExpression, reading: Reading): Expression | undefined {
  const at = reading.spanOf(node);
  const member = reading.textOf(node.name);
  if (isHours(node.expression, reading)) return { kind: 'hours', schedule: member, at };
  if (member !== 'length') return reading.refuse(reading.spanOf(node.name), memberFault(member));
  const subject = read(node.expression, reading);
  return subject && { kind: 'length', subject, at };
}

function isHours(node: Node, { textOf }: Reading): boolean {
  return isIdentifier(node) && textOf(node) === 'hours';
}

function readElement(node: ElementAccessExpression, reading: Reading): Expression | undefined {
  const at = reading.spanOf(node);
  const name = node.argumentExpression;
  if (isHours(node.expression, reading)) {
    if (isStringLiteral(name)) return { kind: 'hours', schedule: wordsIn(name, reading), at };
    const is = 'A schedule is asked by its name';
    return reading.refuse(
      reading.spanOf(name),
      `${is}: write hours.office or hours['after-hours']`,
    );
  }
  const is = `${quoted(reading.textOf(node))} takes a part out`;
  return reading.refuse(at, `${is}: ask with startsWith, endsWith or includes`);
}

function readCall(node: CallExpression, reading: Reading): Expression | undefined {
  const at = reading.spanOf(node);
  const callee = node.expression;
  if (!isPropertyAccessExpression(callee) || isHours(callee.expression, reading)) {
    const is = `${quoted(reading.textOf(callee))} cannot be called`;
    return reading.refuse(
      reading.spanOf(callee),
      `${is}: only texts can, with startsWith, endsWith and includes`,
    );
  }
  const name = reading.textOf(callee.name);
  const test = TESTS.find((one) => one === name);
  if (test === undefined) {
    return reading.refuse(reading.spanOf(callee.name), memberFault(name, true));
  }
  const [argument] = node.arguments;
  if (argument === undefined) {
    return reading.refuse(at, `"${test}" asks for nothing: write a text between the brackets`);
  }
  const subject = read(callee.expression, reading);
  const wanted = read(argument, reading);
  return subject && wanted && { kind: 'test', test, subject, wanted, at };
}

const TESTS: readonly TextTest['test'][] = ['startsWith', 'endsWith', 'includes'];
