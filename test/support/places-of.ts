import type { Span } from '../../src/text/span.ts';

/** All places in a value, however deep they lie in it. */
export function placesOf(value: unknown): readonly Span[] {
  const places: Span[] = [];
  const waiting: unknown[] = [value];
  for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
    if (typeof held !== 'object' || held === null) continue;
    if ('start' in held && 'end' in held && typeof held.end === 'number') {
      places.push(held as Span);
      continue;
    }
    const inside = held instanceof Map ? [...held.values()] : Object.values(held);
    for (const next of inside) if (typeof next === 'object' && next !== null) waiting.push(next);
  }
  return places;
}
