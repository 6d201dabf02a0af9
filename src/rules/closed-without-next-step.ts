import { callByWay } from '../analysis/call-by-way.ts';
import { carriesOn } from '../analysis/carries-on.ts';
import { leadsTo } from '../analysis/leads-to.ts';
import { once } from '../analysis/once.ts';
import { tellsHours } from '../analysis/tells-hours.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import type { Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'closed-without-next-step',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A call outside the hours that ends without the hours, a voicemail, a callback or a person.',
  why: 'Callers learn that they called in vain, and not when they need not do so again: they dial on, morning and evening, until somebody answers.',
  remedy: 'Say when somebody is there, or take a message, or offer to call back.',
  sources: [
    'GetHuman earcon standard, no. 4: offer to call back, or take a message where nobody is there at night',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        schedules:
          surgery: { timezone: Europe/London, open: { mon-fri: 08:00-18:00 } }
        defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          gate: { type: hours, schedule: surgery, open: main, closed: night }
          main: { type: menu, prompt: "For appointments, press 1. For a nurse, press 2.", options: { "1": desk, "2": nurse } }
          desk: { type: queue, prompt: Please hold. }
          nurse: { type: queue, prompt: Please hold. }
          night: { type: say, prompt: We are closed. Please call on a weekday from 8 am to 6 pm., next: bye }
          bye: { type: hangup, prompt: Goodbye. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          schedules:
            surgery: { timezone: Europe/London, open: { mon-fri: 08:00-18:00 } }
          defaults: { noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            gate: { type: hours, schedule: surgery, open: main, closed: night }
            main: { type: menu, prompt: "For appointments, press 1. For a nurse, press 2.", options: { "1": desk, "2": nurse } }
            desk: { type: queue, prompt: Please hold. }
            nurse: { type: queue, prompt: Please hold. }
            night: { type: say, prompt: We are closed., next: bye }
            bye: { type: hangup, prompt: Goodbye. }
        `,
        finds: [
          '7:55-7:61 After "closed" of "gate" the call ends without hours, a voicemail or a callback: tell when to call again, or take a message',
        ],
        calls: [''],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    const graph = facts.graph();
    const tells = tellingSteps(graph);
    const endsUntold = leadsTo(
      graph,
      facts.waysIn(),
      ({ type }, index) => type === 'hangup' && !tells(index),
      (step, index) => isPlain(step) && !tells(index),
    );
    const untold = once(() => reachedUntold(graph, tells));
    const closings = new Map<string, Closing[]>();
    for (let index = 0; index < graph.ways.length; index += 1) {
      const way = graph.ways[index];
      const from = graph.wayFrom[index] ?? -1;
      const to = graph.wayTo[index] ?? -1;
      const step = graph.steps[from];
      if (step === undefined || way === undefined || !isClosing(step, way)) continue;
      if (endsUntold[to] !== 1 || tells(from) || untold()[from] === 0) continue;
      // What says that it is closed says it to all who come there, and is mended once.
      const key = graph.steps[to]?.type === 'hangup' ? `${from} ${to}` : `${to}`;
      const closing = { index, at: way.at, name: `"${way.name}" of "${stepName(step)}"` };
      const others = closings.get(key);
      if (others === undefined) closings.set(key, [closing]);
      else others.push(closing);
    }
    for (const [first, ...others] of closings.values()) {
      if (first === undefined) continue;
      const call = callByWay(facts, first.index);
      yield {
        at: first.at,
        message: `After ${first.name} the call ends without hours, a voicemail or a callback: tell when to call again, or take a message`,
        notes: others
          .slice(0, NOTES_MAX)
          .map(({ at, name }) => ({ at, message: `${name} leads there too` })),
        ...(call === undefined ? {} : { call }),
      };
    }
  },
});

const NOTES_MAX = 5;

type Closing = { readonly index: number; readonly at: Span; readonly name: string };

/**
 * Whether what lies behind a step lies before all who come to it. A schedule behind a schedule has
 * a finding of its own, and what a foreign condition leaves open is not held against anybody.
 */
function isPlain(step: Step): boolean {
  if (step.type === 'branch') return !step.cases.some(({ when }) => when?.kind === 'opaque');
  return carriesOn(step) && step.type !== 'hours';
}

function isClosing({ type }: Step, { kind, name }: Way): boolean {
  if (kind !== 'outcome') return false;
  if (type === 'hours') return name === 'closed' || name === 'holiday';
  return type === 'queue' && name === 'closed';
}

/**
 * Makes a question: does a step, or anything said on a way out of it, tell when somebody is there?
 * Reads the prompts of a step when it is first asked about.
 */
function tellingSteps({ steps, ways, firstWay }: CompactGraph): (index: number) => boolean {
  const known = new Uint8Array(steps.length);
  const isTelling = (index: number): boolean => {
    if (tellsHours(steps[index]?.prompt)) return true;
    for (let way = firstWay[index] ?? 0; way < (firstWay[index + 1] ?? 0); way += 1) {
      if (tellsHours(ways[way]?.outcome.prompt)) return true;
    }
    return false;
  };
  return (index) => {
    if (known[index] === 0) known[index] = isTelling(index) ? TELLS : IS_SILENT;
    return known[index] === TELLS;
  };
}

const IS_SILENT = 1;
const TELLS = 2;

/** Marks with 1 every step that a call can come to without having been told any hours. */
function reachedUntold(
  { steps, start, firstWay, wayTo }: CompactGraph,
  tells: (index: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(steps.length);
  if (start === -1) return marked;
  const queue = [start];
  marked[start] = 1;
  for (const step of queue) {
    if (tells(step)) continue;
    for (let way = firstWay[step] ?? 0; way < (firstWay[step + 1] ?? 0); way += 1) {
      const to = wayTo[way] ?? -1;
      if (to === -1 || marked[to] === 1) continue;
      marked[to] = 1;
      queue.push(to);
    }
  }
  return marked;
}
