import { evaluatorOf } from '../../src/conditions/evaluator-of.ts';
import { flowTrees } from '../../src/conditions/flow-trees.ts';
import { TOOL } from '../../src/lint/tool.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { ProofSubject } from '../../src/proofs/proof-subject.ts';
import { plainWorld } from '../../src/simulator/plain-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { checker } from './checker.ts';

/** A flow to be proved as it stands, whose schedules may say anything at any time. */
export function proofSubject(flow: Flow, failuresMax = 0): ProofSubject {
  const trees = flowTrees(flow, checker);
  return {
    tool: TOOL,
    path: 'random.ivr.yaml',
    format: 'presszero',
    flow,
    written: flow,
    trees,
    openings: allCombinations(flow),
    clockOf: () => undefined,
    usual: { ...plainWorld, evaluate: evaluatorOf(trees) as World['evaluate'] },
    walked: ['random.ivr.yaml'],
    policy: {
      substitutes: ['voicemail', 'callback'],
      countsWhileOpen: false,
      keysMax: 3,
      secondsMax: Number.POSITIVE_INFINITY,
      failuresMax,
    },
    limits: { statesMax: 300_000, workMax: 1_000_000_000 },
  };
}

/** Lint takes any combination of hours for possible. */
function allCombinations({ schedules }: Flow) {
  const states = ['open', 'closed', 'holiday'] as const;
  let all: readonly (readonly (readonly [string, (typeof states)[number]])[])[] = [[]];
  for (const [name, { holidays }] of schedules) {
    const said = holidays.length > 0 ? states : states.slice(0, 2);
    all = all.flatMap((before) => said.map((state) => [...before, [name, state] as const]));
  }
  return all.map((entries) => ({ opening: new Map(entries), atMs: Number.NaN }));
}
