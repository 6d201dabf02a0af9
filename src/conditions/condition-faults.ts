import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { innerPlaces } from '../text/inner-places.ts';
import type { CheckExpressions } from './checked.ts';
import { declarationsOf } from './declarations-of.ts';
import { flowExpressions } from './flow-expressions.ts';
import { lostNegation } from './lost-negation.ts';
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
  const lost = places.flat().flatMap(({ at }): readonly NamedFault[] => {
    const sign = lostNegation(source, at);
    return sign === undefined ? [] : [{ rule: 'faulty-expression', at: sign, message: NO_PART }];
  });
  const told = check(declarationsOf(flow), wanted).flatMap(({ faults }, index) =>
    faults.length === 0
      ? []
      : (places[index] ?? []).flatMap((text) => {
          const placeOf = innerPlaces(source, scalarAt(text));
          return faults.map(({ rule, at, message }) => ({ rule, at: placeOf(at), message }));
        }),
  );
  return [...lost, ...told];
}

const NO_PART = '"!" is a tag of YAML here and negates nothing: put the whole expression in quotes';
