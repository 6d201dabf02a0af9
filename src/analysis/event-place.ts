import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import type { Span } from '../text/span.ts';

/** The place of an event's way in its step, or of the step's name where the defaults gave the way. */
export function eventPlace(flow: Flow, step: Step, way: Way): Span {
  const { exhausted, noInputExhausted, noMatchExhausted, noInput, noMatch } = flow.defaults;
  const shared = [exhausted, noInputExhausted, noMatchExhausted, ...noInput, ...noMatch];
  return shared.includes(way.outcome) ? step.at : way.at;
}
