import type { NamedFault } from '../finding/fault.ts';
import { type Composed, composeText } from './compose-text.ts';
import { type Repair, repairs } from './repairs.ts';

/** A text as it was composed in the end. */
export type ComposedRepaired = {
  readonly composed: Composed;
  /** What was composed: as long as the text that was given, some letters of it changed. */
  readonly text: string;
  /** All slips for which repairs are known, also where a repair made things worse. */
  readonly faults: readonly NamedFault[];
};

/**
 * Composes a text, and composes it again for each kind of slip in it that hides what follows, as
 * long as that leaves no more errors than before.
 *
 * At most six times in all, and once where nothing is wrong.
 */
export function composeRepaired(text: string): ComposedRepaired {
  let best = { composed: composeText(text), text };
  let faults: readonly NamedFault[] = [];
  for (const find of repairs) {
    const found = find(best.text, best.composed);
    if (found.length === 0) continue;
    faults = [...faults, ...found.flatMap(({ fault }) => fault ?? [])];
    const repaired = withRepairs(best.text, found);
    const composed = composeText(repaired);
    if (faultCount(composed) <= faultCount(best.composed)) best = { composed, text: repaired };
  }
  return { ...best, faults };
}

function faultCount({ faults, errors }: Composed): number {
  return faults.length + errors.length;
}

function withRepairs(text: string, found: readonly Repair[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, by } of found.toSorted((one, other) => one.offset - other.offset)) {
    parts.push(text.slice(from, offset), by);
    from = offset + 1;
  }
  return parts.join('') + text.slice(from);
}
