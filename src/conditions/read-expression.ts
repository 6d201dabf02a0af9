import type { Span } from '../text/span.ts';
import { DEPTH_MAX } from './depth-max.ts';
import type { Binary, Expression, Logical, TextTest, Unary } from './expression.ts';
import { type AnyRecord, isRecord } from './is-record.ts';
import { readSpan } from './read-span.ts';

/**
 * An expression that came from outside, such as a file, put together anew; `undefined` where it is
 * none, or deeper than `DEPTH_MAX`. Never throws.
 */
export function readExpression(value: unknown): Expression | undefined {
  return read(value, DEPTH_MAX);
}

function read(value: unknown, depthMax: number): Expression | undefined {
  if (depthMax === 0 || !isRecord(value)) return undefined;
  const at = readSpan(value.at);
  return at && readNode(value, at, (inner) => read(inner, depthMax - 1));
}

type Inner = (value: unknown) => Expression | undefined;

function readNode(node: AnyRecord, at: Span, inner: Inner): Expression | undefined {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      const isValue = ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
      return isValue
        ? { kind: 'literal', value: value as string | number | boolean, at }
        : undefined;
    }
    case 'variable':
      return typeof node.name === 'string' ? { kind: 'variable', name: node.name, at } : undefined;
    case 'hours': {
      const { schedule } = node;
      return typeof schedule === 'string' ? { kind: 'hours', schedule, at } : undefined;
    }
    case 'unary': {
      const operator = UNARY.find((one) => one === node.operator);
      const operand = inner(node.operand);
      return operator && operand && { kind: 'unary', operator, operand, at };
    }
    case 'binary': {
      const operator = BINARY.find((one) => one === node.operator);
      const [left, right] = [inner(node.left), inner(node.right)];
      return operator && left && right && { kind: 'binary', operator, left, right, at };
    }
    case 'logical':
      return readLogical(node, at, inner);
    case 'choice': {
      const [test, yes, no] = [inner(node.test), inner(node.yes), inner(node.no)];
      return test && yes && no && { kind: 'choice', test, yes, no, at };
    }
    case 'test': {
      const test = TESTS.find((one) => one === node.test);
      const [subject, wanted] = [inner(node.subject), inner(node.wanted)];
      return test && subject && wanted && { kind: 'test', test, subject, wanted, at };
    }
    case 'length': {
      const subject = inner(node.subject);
      return subject && { kind: 'length', subject, at };
    }
    default:
      return undefined;
  }
}

function readLogical(node: AnyRecord, at: Span, inner: Inner): Logical | undefined {
  const operator = LOGICAL.find((one) => one === node.operator);
  if (operator === undefined || !Array.isArray(node.parts)) return undefined;
  const parts = node.parts.map(inner).filter((part) => part !== undefined);
  if (parts.length < 2 || parts.length < node.parts.length) return undefined;
  return { kind: 'logical', operator, parts, at };
}

const UNARY: readonly Unary['operator'][] = ['!', '-'];
const LOGICAL: readonly Logical['operator'][] = ['&&', '||'];
const TESTS: readonly TextTest['test'][] = ['startsWith', 'endsWith', 'includes'];
const BINARY: readonly Binary['operator'][] = [
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
];
