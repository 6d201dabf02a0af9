import { askingCircles } from '../analysis/asking-circles.ts';
import { eventPlace } from '../analysis/event-place.ts';
import type { Facts } from '../analysis/facts.ts';
import { isOnDuty } from '../analysis/is-on-duty.ts';
import { pressed } from '../analysis/pressed.ts';
import type { Fault } from '../finding/fault.ts';
import type { Way } from '../graph/way.ts';
import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { MOVER } from '../space/mover.ts';
import { dedent } from '../text/dedent.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'error-limit-not-human',
  since: '0.1.0',
  severity: 'error',
  summary: 'Callers who do not manage a menu are hung up on, or sent to another menu.',
  why: 'Two or three failed attempts say that this caller needs help. Hanging up on them, or asking them yet more, helps nobody.',
  remedy:
    'Lead "exhausted" to a person, once for all under "defaults". A voicemail or a callback will do as well.',
  sources: [
    'GetHuman earcon standard, no. 8: never disconnect for user errors, queue for a human or offer a call back',
    'publicservice.universaldesign.ie: to an employee once the options were presented twice',
    'Google Dialogflow CX, voice agent design: a person after at most 3 no-matches or no-inputs',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        steps:
          main: { type: menu, prompt: "For parcels, press 1.", options: { "1": desk }, exhausted: sorry }
          sorry: { type: say, prompt: Sorry. One moment please., next: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
          bye: { type: hangup }
      `,
      dedent`
        presszero: 1
        start: main
        steps:
          main: { type: menu, prompt: "For parcels, press 1.", options: { "1": desk }, noInput: { goto: tries }, noMatch: { goto: tries } }
          tries: { type: count, limit: 3, again: main, done: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
          bye: { type: hangup }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          steps:
            main: { type: menu, prompt: "For parcels, press 1.", options: { "1": desk }, exhausted: sorry }
            sorry: { type: say, prompt: Sorry. Goodbye., next: bye }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
            bye: { type: hangup }
        `,
        finds: [
          '4:80-4:89 Callers who do not manage "main" are hung up on: lead "exhausted" to a person, a voicemail or a callback',
        ],
        calls: ['_,_,_'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          steps:
            main: { type: menu, prompt: "For parcels, press 1.", options: { "1": desk }, exhausted: more }
            more: { type: menu, prompt: "For returns, press 1.", options: { "1": desk }, exhausted: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
            bye: { type: hangup }
        `,
        finds: [
          '4:80-4:89 Callers who do not manage "main" are only asked again, by "more": lead "exhausted" to a person, a voicemail or a callback',
        ],
        calls: ['_,_,_'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          steps:
            main: { type: menu, prompt: "For parcels, press 1.", options: { "1": desk }, noInput: { goto: bye }, noMatch: { goto: bye } }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
            bye: { type: hangup }
        `,
        finds: [
          '4:104-4:111 Callers who press a wrong key at "main" are hung up on: lead "noMatch" to a person, a voicemail or a callback',
        ],
        calls: ['x'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: bye }
          steps:
            main: { type: menu, prompt: "For parcels, press 1.", options: { "1": more } }
            more: { type: menu, prompt: "For returns, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
            bye: { type: hangup }
        `,
        finds: [
          '3:13-3:22 Callers who do not manage "main" and 1 more are hung up on: lead "exhausted" to a person, a voicemail or a callback',
        ],
        calls: ['_,_,_'],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    const { steps, ways, wayFrom, wayTo } = facts.graph();
    const worst = worstFates(facts);
    if (worst.size === 0) return;
    const told = new Set<string>();
    for (const { asking } of [
      ...askingCircles(flow, facts, 'silent'),
      ...askingCircles(flow, facts, 'lost'),
      ...askingCircles(flow, facts, 'helpless'),
    ]) {
      for (const step of asking) told.add(step.id);
    }
    const shared = new Map<Span, Unhelped[]>();
    // Of a step's handlers that for silence comes last: who says nothing may have had enough.
    const [silent, failing]: [number[], number[]] = [[], []];
    for (const index of [...worst.keys()].sort((one, other) => one - other)) {
      if (ways[index]?.kind === 'noInput') silent.push(index);
      else failing.push(index);
    }
    for (const index of [...failing, ...silent]) {
      const way = ways[index];
      const from = wayFrom[index] ?? -1;
      const step = steps[from];
      const to = wayTo[index] ?? -1;
      if (way === undefined || !listens(step) || to === -1 || told.has(step.id)) continue;
      const { node, fate } = worst.get(index) ?? {};
      if (node === undefined || fate === undefined) continue;
      told.add(step.id);
      const unhelped = { step, node, way, fate, next: steps[to] };
      const isOwn = eventPlace(flow, step, way) === way.at;
      const known = shared.get(way.at);
      if (isOwn) yield faultOf(facts, unhelped, []);
      else if (known === undefined) shared.set(way.at, [unhelped]);
      else known.push(unhelped);
    }
    // What the defaults say is one slip, however many steps it is taken over by.
    for (const [first, ...others] of shared.values()) {
      if (first !== undefined) yield faultOf(facts, first, others);
    }
  },
});

/** A step whose callers are not helped in the end. */
type Unhelped = {
  readonly step: Step;
  /** The state in which the call comes to it. */
  readonly node: number;
  readonly way: Way;
  readonly fate: 'hung up on' | 'asked again';
  /** The step that the way comes to. */
  readonly next: Step | undefined;
};

function faultOf(
  facts: Facts,
  { step, node, way, fate, next }: Unhelped,
  others: readonly Unhelped[],
): Fault {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const asked = next === undefined ? '' : `, by "${stepName(next)}"`;
  const what = fate === 'hung up on' ? 'hung up on' : `only asked again${asked}`;
  const acts = Array.from({ length: way.times }, () => (way.name === 'noMatch' ? 'x' : '_'));
  return {
    at: way.at,
    message: `Callers who ${FAILURES.get(way.kind)} "${stepName(step)}"${more} are ${what}: lead "${way.kind}" to a person, a voicemail or a callback`,
    notes: others
      .slice(0, NOTES_MAX)
      .map((other) => ({ at: other.step.at, message: `"${stepName(other.step)}" goes by it too` })),
    call: pressed(facts.callTo(node), acts.join(',')),
  };
}

const FAILURES: ReadonlyMap<string, string> = new Map([
  ['exhausted', 'do not manage'],
  ['noInput', 'are silent at'],
  ['noMatch', 'press a wrong key at'],
]);

const NOTES_MAX = 5;

type Fate = Pick<Unhelped, 'node' | 'fate'>;

/**
 * By way: the first state with somebody on duty in which an event does not help the caller; none for
 * a way that helps in all.
 */
function worstFates(facts: Facts): ReadonlyMap<number, Fate> {
  const states = facts.states();
  const { firstMove, moveBy, moveTo, moveWay, backBase, graph } = states;
  const searched = facts.searched();
  const directly = facts.directly();
  const worst = new Map<number, Fate>();
  for (let node = FIRST_STATE; node < backBase; node += 1) {
    if (searched[node] !== 1) continue;
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      if (moveBy[move] !== MOVER.silence && moveBy[move] !== MOVER.wrongKey) continue;
      const next = directly[moveTo[move] ?? 0] ?? 0;
      if ((next & IN_ORDER) !== 0) continue;
      const index = moveWay[move] ?? -1;
      const way = graph.ways[index];
      const fate = way === undefined || worst.has(index) ? undefined : fateOf(way, next);
      if (fate !== undefined && isOnDuty(states, node)) worst.set(index, { node, fate });
    }
  }
  return worst;
}

/** Ends that are help, or that other rules tell, as bits. */
const IN_ORDER = bitsOf(END.human, END.promised, END.left, END.nowhere);

function bitsOf(...ends: readonly number[]): number {
  return ends.reduce((bits, end) => bits | (1 << end), 0);
}

/**
 * What becomes of a caller behind an event; `undefined` where it is in order, or told elsewhere.
 *
 * @param next What follows without another act, none of it in order.
 */
function fateOf({ kind }: Way, next: number): Fate['fate'] | undefined {
  // "Anything else?" and silence means no: an author who writes that has said what silence means.
  if (kind === 'noInput' && (next & bitsOf(END.resolved)) !== 0) return undefined;
  if ((next & bitsOf(FIRST_STATE)) !== 0) {
    // A handler may well lead to a step that explains more; only the limit is the last word.
    return kind === 'exhausted' ? 'asked again' : undefined;
  }
  // Behind a "count" step that leads back, this round is not the last.
  return (next & bitsOf(END.cutOff, END.resolved)) !== 0 ? 'hung up on' : undefined;
}
