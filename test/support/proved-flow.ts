import { evaluatorOf } from '../../src/conditions/evaluator-of.ts';
import { TOOL } from '../../src/lint/tool.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Policy } from '../../src/proof/policy.ts';
import type { ProofReport } from '../../src/proofs/proof-report.ts';
import { proveFlow } from '../../src/proofs/prove-flow.ts';
import { plainWorld } from '../../src/simulator/plain-world.ts';
import type { World } from '../../src/simulator/world.ts';
import type { Known } from '../../src/space/known.ts';

/** Proves a flow whose schedules may say anything together, with no more states than that. */
export function provedFlow(
  flow: Flow,
  trees: Known['trees'],
  { policy, statesMax }: { readonly policy: Policy; readonly statesMax: number },
): ProofReport {
  const proof = proveFlow({
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
    policy,
    limits: { statesMax, workMax: 1_000_000_000 },
  });
  let step = proof.next();
  while (step.done !== true) step = proof.next(true);
  return step.value;
}

/** Whatever each schedule may say, with whatever the others say. */
function allCombinations({ schedules }: Flow) {
  const states = ['open', 'closed', 'holiday'] as const;
  let all: readonly (readonly (readonly [string, (typeof states)[number]])[])[] = [[]];
  for (const [name, { holidays }] of schedules) {
    const said = holidays.length > 0 ? states : states.slice(0, 2);
    all = all.flatMap((before) => said.map((state) => [...before, [name, state] as const]));
  }
  return all.map((entries) => ({ opening: new Map(entries), atMs: Number.NaN }));
}
