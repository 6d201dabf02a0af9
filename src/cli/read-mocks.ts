import type { Mock, Value } from '../simulator/world.ts';

/**
 * Reads what a step comes to, in turn: `ok`, `timeout,ok`, after how long `timedOut@90s`, and what a
 * back end gives `ok{tier=gold;score=3}`. What is not of that form is the name of an outcome as a
 * whole.
 *
 * @param read Reads one `NAME=VALUE`.
 */
export function readMocks(
  text: string,
  read: (text: string) => readonly [string, Value],
): readonly Mock[] {
  return parts(text).map((part) => {
    const [, outcome, after, values] = MOCK.exec(part.trim()) ?? [];
    if (outcome === undefined) return { outcome: part.trim() };
    return {
      outcome: outcome.trim(),
      ...(after === undefined ? {} : { afterMs: Math.round(Number(after) * 1_000) }),
      ...(values === undefined ? {} : { set: new Map(values.split(';').map(read)) }),
    };
  });
}

const MOCK = /^([^@{}]+)(?:@(\d{1,6}(?:\.\d{1,3})?)s)?(?:\{([^{}]+)\})?$/;

/** The parts between commas; those in braces do not count. */
function parts(text: string): readonly string[] {
  return text.split(/,(?![^{}]*\})/);
}
