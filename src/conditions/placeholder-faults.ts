import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { innerPlaces } from '../text/inner-places.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import { quoted } from './quoted.ts';
import { scalarAt } from './scalar-at.ts';
import { writtenIn } from './written-in.ts';

/**
 * The `{variable}` in the prompts of a flow that name no variable: callers would hear the letters
 * and the brackets. Needs no compiler. A foreign format fills its prompts in its own way.
 *
 * @param source The text of the file that the flow was read from.
 */
export function placeholderFaults(source: string, flow: Flow): readonly NamedFault[] {
  if (flow.format !== 'presszero') return [];
  const texts = new Map<number, Located<string>>();
  for (const word of writtenIn(flow)) {
    if (word.kind === 'prompt' && word.text.value.includes('{')) {
      texts.set(word.text.at.start, word.text);
    }
  }
  return [...texts.values()].flatMap((text) => {
    const strange = strangePlaceholders(text.value, flow);
    if (strange.length === 0) return [];
    const placeOf = innerPlaces(source, scalarAt(text));
    return strange.map(({ at, message }) => {
      return { rule: 'faulty-expression', at: placeOf(at), message };
    });
  });
}

function strangePlaceholders(
  text: string,
  { variables }: Flow,
): readonly { readonly at: Span; readonly message: string }[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(({ 0: whole, 1: inner = '', index }) => {
    const name = inner.trim();
    if (variables.has(name)) return [];
    const start = index + whole.indexOf(name);
    const at =
      name === ''
        ? { start: index, end: index + whole.length }
        : { start, end: start + name.length };
    return [{ at, message: messageOf(name, variables.keys()) }];
  });
}

/** What the simulator fills in. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

function messageOf(name: string, known: Iterable<string>): string {
  if (name === '') return 'The prompt says "{}": write the name of a variable between the brackets';
  const is = `The prompt says ${quoted(`{${name}}`)}`;
  if (!/^[\p{L}\p{N}_$-]+$/u.test(name)) {
    return `${is}, which is no name: put the value into a variable with a "set" step`;
  }
  const near = suggestion(name, known);
  const advice = near === undefined ? 'declare it under "variables"' : `did you mean "{${near}}"?`;
  return `${is}, and ${quoted(name)} is no variable: ${advice}`;
}
