import { waysOut } from '../../src/graph/ways-out.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Step } from '../../src/model/step.ts';

/** A flow as the examples of importers show it: `id: type -> way target, ...`, one line a step. */
export function flowLines(flow: Flow): readonly string[] {
  return [...flow.steps.values()].map((step) => stepLine(flow, step));
}

function stepLine(flow: Flow, step: Step): string {
  const ways = waysOut(flow, step).map(({ name, target }) => {
    return `${name} ${target.kind === 'step' ? target.id : target.kind}`;
  });
  return `${step.id}: ${step.type}${ways.length === 0 ? '' : ` -> ${ways.join(', ')}`}`;
}
