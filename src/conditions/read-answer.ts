import type { Checked, ExpressionFault } from './checked.ts';
import { isRecord } from './is-record.ts';
import { readExpression } from './read-expression.ts';
import { readSpan } from './read-span.ts';

/**
 * The kept answer to a question; `undefined` where the text is no whole answer to this very one.
 *
 * Nothing in it is trusted: every value is looked at and put together anew. Never throws.
 *
 * @param count How many results there must be.
 */
export function readAnswer(
  stored: string,
  question: string,
  count: number,
): readonly Checked[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (!isRecord(read) || read.question !== question) return undefined;
  const { results } = read;
  if (!Array.isArray(results) || results.length !== count) return undefined;
  const checked = results.map(checkedOf).filter((one) => one !== undefined);
  return checked.length === count ? checked : undefined;
}

function checkedOf(result: unknown): Checked | undefined {
  if (!isRecord(result) || !Array.isArray(result.faults)) return undefined;
  const faults = result.faults.map(faultOf).filter((one) => one !== undefined);
  if (faults.length < result.faults.length) return undefined;
  // JSON leaves out a tree that is not there.
  if (result.tree === undefined) return { tree: undefined, faults };
  const tree = readExpression(result.tree);
  return tree && { tree, faults };
}

function faultOf(fault: unknown): ExpressionFault | undefined {
  if (!isRecord(fault) || typeof fault.message !== 'string') return undefined;
  const rule = RULES.find((one) => one === fault.rule);
  const at = readSpan(fault.at);
  return rule && at && { rule, at, message: fault.message };
}

const RULES: readonly ExpressionFault['rule'][] = ['faulty-expression', 'constant-condition'];
