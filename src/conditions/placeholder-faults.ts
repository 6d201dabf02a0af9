import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { innerPlaces } from '../text/inner-places.ts';
import type { Located } from '../text/located.ts';
import { suggestion } from '../text/suggestion.ts';
import { quoted } from './quoted.ts';
import { scalarAt } from './scalar-at.ts';

/**
 * The `{variable}` of a prompt that name no variable: callers would hear the letters and the
 * brackets. Needs no compiler.
 *
 * @param source The text of the file that the flow was read from.
 */
export function placeholderFaults(
  source: string,
  { variables }: Flow,
  text: Located<string>,
): readonly NamedFault[] {
  if (!text.value.includes('{')) return [];
  let places: ReturnType<typeof innerPlaces> | undefined;
  return [...text.value.matchAll(PLACEHOLDER)].flatMap(({ 1: inner = '', index }) => {
    const name = inner.trim();
    if (variables.has(name)) return [];
    const start = index + 1 + inner.length - inner.trimStart().length;
    places ??= innerPlaces(source, scalarAt(text));
    const at = places(
      name === ''
        ? { start: index, end: index + inner.length + 2 }
        : { start, end: start + name.length },
    );
    return [{ rule: 'faulty-expression', at, message: message(name, [...variables.keys()]) }];
  });
}

/** As the simulator fills them in. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

function message(name: string, known: readonly string[]): string {
  if (name === '') return 'The prompt says "{}": write the name of a variable between the brackets';
  const is = `The prompt says ${quoted(`{${name}}`)}`;
  if (!/^[\p{L}\p{N}_$-]+$/u.test(name)) {
    return `${is}, which is no name: put the value into a variable with a "set" step`;
  }
  const near = suggestion(name, known);
  const advice = near === undefined ? 'declare it under "variables"' : `did you mean "{${near}}"?`;
  return `${is}, and ${quoted(name)} is no variable: ${advice}`;
}
