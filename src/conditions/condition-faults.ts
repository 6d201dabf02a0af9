import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { innerPlaces } from '../text/inner-places.ts';
import type { CheckExpressions } from './checked.ts';
import { declarationsOf } from './declarations-of.ts';
import { flowExpressions } from './flow-expressions.ts';
import { scalarAt } from './scalar-at.ts';

/**
 * What is wrong with the conditions and assigned values of a flow, with places in its file. Each
 * different expression is checked once, and told wherever it stands.
 *
 * @param source The text of the file that the flow was read from.
 * @param check Asked once, and only where there is an expression.
 */
export function conditionFaults(
  source: string,
  flow: Flow,
  check: CheckExpressions,
): readonly NamedFault[] {
  const { wanted, places } = flowExpressions(flow);
  if (wanted.length === 0) return [];
  return check(declarationsOf(flow), wanted).flatMap(({ faults }, index) =>
    faults.length === 0
      ? []
      : (places[index] ?? []).flatMap((text) => {
          const placeOf = innerPlaces(source, scalarAt(text));
          return faults.map(({ rule, at, message }) => ({ rule, at: placeOf(at), message }));
        }),
  );
}
