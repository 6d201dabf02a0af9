import { farFromHuman } from '../analysis/far-from-human.ts';
import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { END } from '../space/end.ts';
import { keysOf } from '../space/keys-of.ts';
import { moveSeconds } from '../space/move-seconds.ts';
import { MOVER } from '../space/mover.ts';
import type { Space } from '../space/space.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'human-too-deep',
  since: '0.1.0',
  severity: 'warning',
  summary: 'The shortest way to a person takes too many key presses, or too long.',
  why: 'Each press is a menu listened to. Who has to get past four of them hangs up, or arrives angry.',
  remedy: 'Offer a person in the first menu, best with 0, and do not ask for numbers before.',
  sources: [
    'softwareadvice.com, study of 50 companies, 2014: a person is offered by the third menu',
    'Spain, Ley 10/2025: a person among the options of the main menu (secondary source)',
  ],
  options: {
    maxKeys: {
      default: 3,
      unit: 'keys',
      min: 1,
      max: 50,
      says: 'The most key presses until a person can be reached.',
    },
    maxSeconds: {
      default: 60,
      unit: 'seconds',
      min: 5,
      max: 3_600,
      says: 'The most seconds until then, with every prompt on the way heard to its end (an estimate, without the wait at the desk).',
    },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main: { type: menu, prompt: "For claims, press 1. For a person, press 0.", options: { "1": claims, "0": desk } }
          claims: { type: collect, prompt: Your policy number, into: policy, digits: 6, next: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For claims, press 1.", options: { "1": claims } }
            claims: { type: collect, prompt: Your policy number, into: policy, digits: 6, next: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '2:8-2:12 The shortest way to a person takes 7 key presses, more than 3: offer one earlier',
        ],
        calls: ['1,123456'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main: { type: menu, prompt: "For claims, press 1.", options: { "1": claims } }
            claims: { type: menu, prompt: "For a person, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        options: { maxKeys: 1 },
        finds: [
          '2:8-2:12 The shortest way to a person takes 2 key presses, more than 1: offer one earlier',
        ],
        calls: ['1,1'],
      },
      {
        flow: dedent`
          presszero: 1
          start: hello
          steps:
            hello: { type: say, prompt: { text: Everything about our offers., duration: 40s }, next: desk }
            desk: { type: queue, prompt: Please hold., expectedWait: 30s }
        `,
        options: { maxSeconds: 30 },
        finds: [
          '2:8-2:13 The shortest way to a person takes about 40 s, more than 30: say less before one is offered',
        ],
        calls: [''],
      },
    ],
  },
  *check({ flow, facts }, { maxKeys, maxSeconds }) {
    if (flow.start === undefined || flow.role === 'part') return;
    const space = facts.space();
    const { at } = flow.start;
    const is = 'The shortest way to a person takes';
    const byKeys = farFromHuman(facts, (move) => keysTaken(space, move), maxKeys);
    if (byKeys !== undefined) {
      const { cost, when, call } = byKeys;
      const message = `${is} ${cost} key presses${when}, more than ${maxKeys}: offer one earlier`;
      yield { at, message, call };
      return;
    }
    const secondsOf = moveSeconds(flow, space);
    const byTime = farFromHuman(
      facts,
      (move) => {
        if (keysTaken(space, move) === undefined) return undefined;
        // How long people keep callers waiting is no matter of the menu.
        return space.moveTo[move] === END.human ? 0 : secondsOf(move);
      },
      maxSeconds,
    );
    if (byTime === undefined) return;
    const { cost, when, call } = byTime;
    const message = `${is} about ${cost} s${when}, more than ${maxSeconds}: say less before one is offered`;
    yield { at, message, call };
  },
});

/**
 * The keys that a move takes; a caller who wants a person does not get there by silence, nor by a
 * wrong key, except where a number is asked for and the first such key leads on: that is how flows
 * offer the star to callers who have no number.
 */
function keysTaken(space: Space, move: number): number | undefined {
  const { graph, moveBy, moveWay } = space;
  if (moveBy[move] === MOVER.silence) return undefined;
  if (moveBy[move] !== MOVER.wrongKey) return keysOf(space, move);
  const index = moveWay[move] ?? -1;
  const way = graph.ways[index];
  const step = graph.steps[graph.wayFrom[index] ?? -1];
  return way !== undefined && leadsOn(step, way) ? 1 : undefined;
}

/** Whether the first wrong key leaves a step that wants digits, other than by their own outcome. */
function leadsOn(step: Step | undefined, { kind, times, at }: Way): boolean {
  return step?.type === 'collect' && kind === 'noMatch' && times === 1 && at !== step.next?.at;
}
