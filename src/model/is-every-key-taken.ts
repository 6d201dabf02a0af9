import type { Flow } from './flow.ts';
import { KEYS } from './keys.ts';
import type { MenuStep } from './step.ts';

/**
 * Whether each of the twelve keys means something in a menu, so that no key is a wrong one.
 *
 * An option under a condition may be out of force, so it takes no key for sure; a global on its key
 * then counts. O(options).
 */
export function isEveryKeyTaken(flow: Flow, menu: MenuStep): boolean {
  if (menu.options.length + flow.globals.length < KEYS.length) return false;
  const taken = new Set<string>();
  for (const { keys, when } of [...menu.options, ...flow.globals]) {
    if (when === undefined) taken.add(keys);
  }
  return KEYS.every((key) => taken.has(key));
}
