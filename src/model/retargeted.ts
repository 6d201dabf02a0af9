import type { Target } from './outcome.ts';

/**
 * A step, or a part of one, with other targets; what holds none that changes stays the same object.
 * O(what it holds).
 *
 * @param targetOf Gives another target, or the same one.
 */
export function retargeted<Part>(part: Part, targetOf: (target: Target) => Target): Part {
  return changed(part, targetOf) as Part;
}

function changed(value: unknown, targetOf: (target: Target) => Target): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) {
    const entries = [...value].map(([key, inner]) => [key, changed(inner, targetOf)] as const);
    return entries.some(([key, inner]) => value.get(key) !== inner) ? new Map(entries) : value;
  }
  if (Array.isArray(value)) {
    const items = value.map((inner) => changed(inner, targetOf));
    return items.some((inner, index) => value[index] !== inner) ? items : value;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== 'object' || inner === null || KEPT.has(key)) continue;
    const next = key === 'target' ? targetOf(inner as Target) : changed(inner, targetOf);
    if (next === inner) continue;
    copy ??= { ...value };
    copy[key] = next;
  }
  return copy ?? value;
}

/** What holds no target, so that nobody need look. */
const KEPT: ReadonlySet<string> = new Set(['at', 'when', 'prompt', 'set', 'label', 'phrases']);
