import { facts } from '../../src/analysis/facts.ts';
import { readFlow } from '../../src/document/read-flow.ts';
import { plainWorld } from '../../src/simulator/plain-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { lineIndex } from '../../src/text/line-index.ts';
import type { Stage } from '../../src/walk/stage.ts';
import { smallEvaluator } from './small-evaluator.ts';

/** A stage made of the text of a flow; faults of the flow fail the test. */
export function walkStage(text: string, world: Partial<World> = {}): Stage {
  const { flow, faults } = readFlow({ path: 'clinic.ivr.yaml', text });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const index = lineIndex(text);
  return {
    path: 'clinic.ivr.yaml',
    flow,
    facts: facts(flow),
    world: { ...plainWorld, evaluate: smallEvaluator, ...world },
    instantOf: (clock) => {
      const ms = Date.parse(`${clock}Z`);
      return Number.isNaN(ms) ? undefined : ms;
    },
    placeOf(file, at) {
      const { line, column } = index.positionOf(at.start);
      return { path: file ?? 'clinic.ivr.yaml', line, column };
    },
  };
}
