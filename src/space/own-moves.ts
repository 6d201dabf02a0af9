import { type EventWay, eventWay } from '../graph/event-way.ts';
import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';
import { END } from './end.ts';
import { MOVER } from './mover.ts';

/** A move that is no way of the file: to an end, or to the step itself. */
export type OwnMove = { readonly to: number | 'self'; readonly by: number; readonly acts: number };

/**
 * The moves of a step that end the call (a person who answers, a message left, the hang-up, and
 * outcomes that the step needs and that lead nowhere), and the asking again of a step that has no
 * limit. O(1), or O(limit) for a step that listens.
 *
 * A called flow may end the call inside, and nobody here can see it: that is `left`.
 *
 * @param leadsOn Whether ways of the file say where silence and wrong keys lead in the end.
 */
export function ownMoves(flow: Flow, step: Step, leadsOn: boolean): readonly OwnMove[] {
  const byWorld = (to: number): OwnMove => ({ to, by: MOVER.world, acts: 0 });
  const byFlow = (to: number): OwnMove => ({ to, by: MOVER.flow, acts: 0 });
  switch (step.type) {
    case 'hangup':
      return [byFlow(step.outcome === 'resolved' ? END.resolved : END.cutOff)];
    case 'return':
      return [byFlow(END.left)];
    case 'queue':
      return [byWorld(END.human)];
    case 'transfer':
      return [byWorld(TRANSFER_ENDS[step.reaches])];
    case 'voicemail':
    case 'callback':
      return [byFlow(END.promised)];
    case 'survey':
      return step.next === undefined ? [byFlow(END.resolved)] : [];
    case 'flow':
      return [byWorld(END.left)];
    case 'opaque':
      return step.outcomes.size === 0 ? [byWorld(END.left)] : [];
    case 'lookup':
      return step.outcomes.size === 0 ? [byFlow(END.nowhere)] : [];
    case 'menu':
      return leadsOn ? [] : eventEnds(flow, step);
    case 'collect': {
      const isOpen = step.next?.target === undefined;
      const digits: OwnMove = { to: END.nowhere, by: MOVER.digits, acts: 1 };
      return [...(isOpen ? [digits] : []), ...(leadsOn ? [] : eventEnds(flow, step))];
    }
    case 'say':
    case 'set':
      return step.next?.target === undefined ? [byFlow(END.nowhere)] : [];
    case 'branch':
      return step.else?.target === undefined ? [byWorld(END.nowhere)] : [];
    case 'hours':
      return [step.open, step.closed].some((outcome) => outcome?.target === undefined)
        ? [byWorld(END.nowhere)]
        : [];
    case 'count':
      return [step.again, step.done].some((outcome) => outcome?.target === undefined)
        ? [byFlow(END.nowhere)]
        : [];
  }
}

const TRANSFER_ENDS = {
  human: END.human,
  voicemail: END.promised,
  machine: END.resolved,
  unknown: END.left,
} as const;

function eventEnds(flow: Flow, step: MenuStep | CollectStep): readonly OwnMove[] {
  const asking = settledAsking(step, flow.defaults);
  const moves: OwnMove[] = [];
  const add = (by: number, event: EventWay | undefined): void => {
    if (event === undefined) moves.push({ to: 'self', by, acts: 1 });
    else if (event.outcome?.target === undefined) {
      moves.push({ to: END.nowhere, by, acts: event.times });
    }
  };
  add(MOVER.silence, eventWay(asking.noInput, asking.maxNoInput, asking.noInputExhausted));
  if (step.type === 'menu' && isEveryKeyTaken(flow, step)) return moves;
  add(MOVER.wrongKey, eventWay(asking.noMatch, asking.maxNoMatch, asking.noMatchExhausted));
  return moves;
}
