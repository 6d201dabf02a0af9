import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import { startCall } from '../simulator/start-call.ts';
import type { World } from '../simulator/world.ts';
import type { CallPlan, PlanGiven } from './call-plan.ts';

/** Makes plans for one flow, and counts what that costs. */
export type Planner = {
  readonly flow: Flow;
  /** A plan from the beginning on. */
  readonly begun: (given: PlanGiven, acts: readonly CallerAct[]) => CallPlan;
  /** A plan with one act more. */
  readonly goneOn: (plan: CallPlan, act: CallerAct) => CallPlan;
  /** How many acts were played so far. */
  readonly played: () => number;
};

/** A planner; `world` is what calls meet with as long as nothing is chosen. */
export function toPlanner(flow: Flow, world: World): Planner {
  let played = 0;
  const play = (call: Call, act: CallerAct, heard: Heard[]): Call => {
    const [next, happened] = advance(flow, call, act);
    // What has many more happenings than most, such as a circle without time, counts as more acts.
    played += 1 + happened.length / 20;
    for (const one of happened) heard.push(one);
    return next;
  };
  /** Does an act and lets the call come to rest, where the next one can be done. */
  const playOut = (call: Call, act: CallerAct, heard: Heard[]): Call =>
    rested(play(call, act, heard), heard);
  const rested = (call: Call, heard: Heard[]): Call =>
    call.over === undefined ? play(call, { kind: 'listen' }, heard) : call;
  return {
    flow,
    begun(given, acts) {
      const { set, mocks, hours, holds } = given;
      const chosen = { ...world, variables: set, mocks, hours, conditions: holds };
      const [start, first] = startCall(flow, chosen);
      const heard = [...first];
      let call = rested(start, heard);
      const done = acts.filter((act) => {
        if (call.over !== undefined) return false;
        call = playOut(call, act, heard);
        return true;
      });
      return { given, acts: done, call, heard, before: undefined };
    },
    goneOn(plan, act) {
      const heard: Heard[] = [];
      const call = playOut(plan.call, act, heard);
      return { given: plan.given, acts: [...plan.acts, act], call, heard, before: plan };
    },
    played: () => played,
  };
}
