import type { Span } from '../text/span.ts';
import { isRecord } from './is-record.ts';

/** A span that came from outside; `undefined` where it is none. */
export function readSpan(value: unknown): Span | undefined {
  if (!isRecord(value)) return undefined;
  const { start, end } = value;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return start >= 0 && start <= end ? { start, end } : undefined;
}
