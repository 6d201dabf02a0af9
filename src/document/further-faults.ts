import type { NamedFault } from '../finding/fault.ts';
import type { MapTree, ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import { dateFault } from './date-fault.ts';
import { field } from './field.ts';
import { initialFault } from './initial-fault.ts';
import { rangeFault } from './range-fault.ts';

/** What a schema cannot say: dates that do not exist, bounds that cross, values of a wrong type. */
export function furtherFaults(tree: MapTree): readonly NamedFault[] {
  const faults: NamedFault[] = [];
  const tell = (fault: NamedFault | undefined): void => {
    if (fault !== undefined) faults.push(fault);
  };
  for (const { value } of entriesOf(tree, 'schedules')) {
    for (const { key } of entriesOf(value, 'except')) tell(dateFault(key));
    for (const holiday of scalarsOf(field(value, 'holidays')?.value)) tell(dateFault(holiday));
  }
  for (const { value } of entriesOf(tree, 'variables')) {
    tell(rangeFault(value));
    tell(initialFault(value));
  }
  for (const { value } of entriesOf(tree, 'steps')) tell(rangeFault(value));
  return faults;
}

function entriesOf(tree: Tree, key: string): readonly TreeEntry[] {
  const value = field(tree, key)?.value;
  return value?.kind === 'map' ? value.entries : [];
}

function scalarsOf(tree: Tree | undefined): readonly ScalarTree[] {
  if (tree === undefined || tree.kind === 'map') return [];
  const items = tree.kind === 'list' ? tree.items : [tree];
  return items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
}
