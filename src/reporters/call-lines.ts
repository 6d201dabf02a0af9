import type { PlacedCall } from '../finding/finding.ts';

/**
 * A call in lines for people: the caller's acts, what else must be so, and the ways in turn, of
 * which a long call shows the first and the last.
 *
 * The names in it are the author's own: whoever prints the lines makes them safe.
 */
export function callLines({ keys, given, ways }: PlacedCall): readonly string[] {
  const lines = ways.map(({ from, to, by }) => `${from} --${by}--> ${to ?? '(the call is over)'}`);
  const skipped = lines.length - WAYS_MAX;
  return [
    `call: ${keys === '' ? '(nothing to press)' : keys}`,
    ...(given.length === 0 ? [] : [`given: ${given.join(', ')}`]),
    ...(skipped <= 0
      ? lines
      : [
          ...lines.slice(0, WAYS_MAX / 2),
          `... ${skipped} more ways ...`,
          ...lines.slice(-WAYS_MAX / 2),
        ]),
  ];
}

// As many as fit on a small screen beside the excerpt; the whole call is in `json` and `sarif`.
const WAYS_MAX = 12;
