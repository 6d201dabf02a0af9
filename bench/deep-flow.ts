import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import type { SayStep, Step } from '../src/model/step.ts';
import { type StepId, toStepId } from '../src/model/step-id.ts';

/**
 * A flow that is one long row of announcements, each leading to the next; the last one leads to a
 * goodbye (`chain`) or to the first again (`circle`). Its places are all those of the first step.
 *
 * @param steps The announcements, 1 or more.
 */
export function deepFlow(shape: 'chain' | 'circle', steps: number): Flow {
  const { flow } = readFlow({ path: 'deep.ivr.yaml', text: SHORT });
  const model = flow.steps.get(toStepId('a0'));
  const goodbye = flow.steps.get(toStepId('bye'));
  if (model?.type !== 'say' || goodbye === undefined) throw new Error('The short flow has changed');
  const byId = new Map<StepId, Step>();
  for (let index = 0; index < steps; index += 1) {
    const isLast = index === steps - 1;
    const next = isLast ? (shape === 'chain' ? 'bye' : 'a0') : `a${index + 1}`;
    byId.set(toStepId(`a${index}`), leading(model, `a${index}`, next));
  }
  byId.set(goodbye.id, goodbye);
  return { ...flow, steps: byId };
}

const SHORT = `\
presszero: 1
start: a0
steps:
  a0: { type: say, prompt: Welcome., next: bye }
  bye: { type: hangup, prompt: Goodbye. }
`;

function leading(model: SayStep, id: string, next: string): SayStep {
  const at = model.at;
  const target = { kind: 'step', id: toStepId(next), at } as const;
  return { ...model, id: toStepId(id), next: { at, target, prompt: undefined, set: [] } };
}
