import type { CallResult } from './call-result.ts';
import { callerRuns } from './caller-runs.ts';
import type { Failure } from './failure.ts';
import { finishCall } from './finish-call.ts';
import { type Player, toPlayer } from './player.ts';
import { requirementFailures } from './requirement-failures.ts';
import { runActs } from './run-acts.ts';
import type { ScriptedCall } from './scripted-call.ts';
import type { TestedFlow } from './tested-flow.ts';
import { worldOf } from './world-of.ts';

/**
 * Makes one scripted call and holds it to its expectations.
 *
 * Pure, and the same each time. What must hold after the call is asked once the caller has heard
 * out what is left, and has waited where a queue keeps him. O(moves made).
 */
export function runCall(call: ScriptedCall, tested: TestedFlow): CallResult {
  const first = toPlayer(tested.flow, worldOf(call.given, tested));
  const { script } = call;
  if (!('value' in script)) {
    const failure = runActs(first, script, tested);
    const failures = failure === undefined ? judged(first, call, tested) : [failure];
    return resultOf(call, first, failures, []);
  }
  const runs = callerRuns(first, script.value);
  const judgements = runs.map((player) => ({ player, failures: judged(player, call, tested) }));
  // Of many mixes the first that fails is shown, or else the one that takes the longest.
  const shown =
    judgements.find(({ failures }) => failures.length > 0) ??
    judgements.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  const { player = first, failures = [] } = shown ?? {};
  const others = runs.filter((run) => run !== player).map((run) => run.heard());
  return resultOf(call, player, failures, others);
}

function judged(player: Player, call: ScriptedCall, tested: TestedFlow): readonly Failure[] {
  if (call.requirements.length > 0) finishCall(player);
  return requirementFailures(player, call, tested);
}

function lengthOf({ player }: { readonly player: Player }): number {
  return player.call().timeMs;
}

function resultOf(
  call: ScriptedCall,
  player: Player,
  found: readonly Failure[],
  others: CallResult['others'],
): CallResult {
  const { expectFailure } = call;
  const rest = { call, heard: player.heard(), acts: player.acts(), others };
  if (expectFailure === undefined) {
    return { ...rest, verdict: found.length === 0 ? 'passed' : 'failed', failures: found };
  }
  if (found.length > 0) return { ...rest, verdict: 'known', failures: found };
  const { at, value } = expectFailure;
  const message = 'The call passes, though "expectFailure" stands here: take it away';
  const wanted = `a failure: ${value}`;
  return { ...rest, verdict: 'failed', failures: [{ at, message, wanted, is: 'it passes' }] };
}
