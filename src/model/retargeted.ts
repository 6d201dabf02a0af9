import type { Target } from './outcome.ts';

/**
 * A step, or a part of one, with other targets; places, conditions and what is said or set stay
 * the same objects. O(what it holds).
 */
export function retargeted<Part>(part: Part, targetOf: (target: Target) => Target): Part {
  return changed(part, targetOf) as Part;
}

function changed(value: unknown, targetOf: (target: Target) => Target): unknown {
  if (value instanceof Map) {
    return new Map([...value].map(([key, inner]) => [key, changed(inner, targetOf)]));
  }
  if (Array.isArray(value)) return value.map((inner) => changed(inner, targetOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (KEPT.has(key) || inner === undefined) return [key, inner];
      return [key, key === 'target' ? targetOf(inner) : changed(inner, targetOf)];
    }),
  );
}

/** What holds no target, and is told apart by being the same object. */
const KEPT: ReadonlySet<string> = new Set(['at', 'when', 'prompt', 'set', 'label', 'phrases']);
