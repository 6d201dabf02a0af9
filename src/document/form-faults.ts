import type { NamedFault } from '../finding/fault.ts';
import type { MapTree } from '../text/tree.ts';
import { validate } from './flow-validator.generated.js';
import { furtherFaults } from './further-faults.ts';
import { plainValue } from './plain-value.ts';
import { schemaFaults } from './schema-faults.ts';
import { unbrokenFaults } from './unbroken-faults.ts';

/**
 * What is wrong with the form of a flow file, without what may only follow from a fault that YAML
 * itself has told.
 *
 * @param unread The faults of `readTree`, in order.
 */
export function formFaults(
  tree: MapTree,
  unread: readonly NamedFault[],
  text: string,
): readonly NamedFault[] {
  return unbrokenFaults(unread, text, (isBroken) => {
    const errors = validate(plainValue(tree)) ? [] : (validate.errors ?? []);
    return [...schemaFaults(errors, tree, isBroken), ...furtherFaults(tree)];
  });
}
