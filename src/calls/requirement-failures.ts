import { toStepId } from '../model/step-id.ts';
import type { Call } from '../simulator/call.ts';
import type { Heard } from '../simulator/heard.ts';
import { endStep } from './end-step.ts';
import { exactSeconds } from './exact-seconds.ts';
import type { Failure } from './failure.ts';
import { placeWords } from './place-words.ts';
import type { Player } from './player.ts';
import type { Requirement } from './requirement.ts';
import type { ScriptedCall } from './scripted-call.ts';
import type { TestedFlow } from './tested-flow.ts';

/**
 * All that is not as `then` says once the call is made.
 *
 * A call that ends for a fault of the flow fails, unless its `then` names that fault.
 */
export function requirementFailures(
  player: Player,
  { name, requirements }: ScriptedCall,
  tested: TestedFlow,
): readonly Failure[] {
  const found = requirements.flatMap((one) => failureOf(player, one, tested) ?? []);
  const { over } = player.call();
  if (over?.fault === undefined || requirements.some(({ kind }) => kind === 'fault')) return found;
  const message = `The flow is at fault: ${over.reason ?? over.fault} (${over.fault})`;
  return [...found, { at: name.at, message, wanted: 'a flow without a fault', is: over.fault }];
}

function failureOf(player: Player, required: Requirement, tested: TestedFlow): Failure | undefined {
  const call = player.call();
  const { at } = required;
  switch (required.kind) {
    case 'ends':
      return endFailure(player, required);
    case 'within': {
      const ms = arrivalMs(player);
      const wanted = `within ${exactSeconds(required.ms)}`;
      if (ms === undefined) return unfinished(call, at, wanted);
      if (ms <= required.ms) return undefined;
      const is = `after ${exactSeconds(ms)}`;
      return { at, message: `The call comes to its end ${is}, not ${wanted}`, wanted, is };
    }
    case 'time': {
      const [is, wanted] = [exactSeconds(call.timeMs), exactSeconds(required.ms)];
      if (is === wanted) return undefined;
      return { at, message: `The call lasts ${is}, not ${wanted}`, wanted, is };
    }
    case 'keys': {
      const keys = player.heard().map((one) => (one.kind === 'pressed' ? one.keys.length : 0));
      const is = keys.reduce((sum, count) => sum + count, 0);
      if (is === required.count) return undefined;
      const message = `The caller presses ${counted(is)}, not ${required.count}`;
      return { at, message, wanted: counted(required.count), is: counted(is) };
    }
    case 'never': {
      const came = player.heard().find((one) => comesTo(one, required.name, tested));
      if (came === undefined) return undefined;
      const is = `"${required.name}" after ${exactSeconds(came.atMs)}`;
      return {
        at,
        message: `The call comes to ${is}, where it must never come`,
        wanted: `never "${required.name}"`,
        is,
      };
    }
    case 'reason':
    case 'fault': {
      const { kind } = required;
      const wanted = kind === 'reason' ? required.reason : required.fault;
      const is = call.over?.[kind];
      if (is === wanted) return undefined;
      const told = is === undefined ? `has no ${kind}` : `has the ${kind} "${is}"`;
      if (call.over === undefined) return unfinished(call, at, wanted);
      return {
        at,
        message: `The end of the call ${told}, not "${wanted}"`,
        wanted,
        is: is ?? 'none',
      };
    }
  }
}

type Ends = Extract<Requirement, { readonly kind: 'ends' }>;

function endFailure(player: Player, { at, end, step }: Ends): Failure | undefined {
  const call = player.call();
  const wanted = step === undefined ? end : `${end} at "${step.value}"`;
  if (call.over === undefined) return unfinished(call, at, wanted);
  const here = endStep(player);
  if (call.over.kind === end && (step === undefined || step.value === here)) return undefined;
  const is = `${call.over.kind} at "${here}"`;
  return { at, message: `The call ends as ${is}, not as ${wanted}`, wanted, is };
}

function unfinished(call: Call, at: Failure['at'], wanted: string): Failure {
  const is = `the call is not over, but ${placeWords(call)}`;
  return {
    at,
    message: `The call is not over, but ${placeWords(call)}: it should end`,
    wanted,
    is,
  };
}

/** When whoever the call ends with was first reached, else when it ended. */
function arrivalMs({ heard, call }: Player): number | undefined {
  const { over, timeMs } = call();
  if (over === undefined) return undefined;
  const reached = heard().find((one) => one.kind === 'reached' && one.who === over.kind);
  return reached?.atMs ?? timeMs;
}

/** Whether that is the step, or, where no step is called so, whom the call must not reach. */
function comesTo(one: Heard, name: string, { flow, world }: TestedFlow): boolean {
  if (one.kind === 'entered') return one.step === name;
  if (one.kind !== 'reached' || one.who !== name) return false;
  return ![flow, ...world.flows.values()].some(({ steps }) => steps.has(toStepId(name)));
}

function counted(keys: number): string {
  return `${keys} ${keys === 1 ? 'key' : 'keys'}`;
}
