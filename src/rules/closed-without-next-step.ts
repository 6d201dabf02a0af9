import { callByWay } from '../analysis/call-by-way.ts';
import { carriesOn } from '../analysis/carries-on.ts';
import { leadsTo } from '../analysis/leads-to.ts';
import { stepName } from '../analysis/step-name.ts';
import { tellsHours } from '../analysis/tells-hours.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import { dedent } from '../text/dedent.ts';
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
    const tells = Uint8Array.from(graph.steps, (step, index) =>
      isTelling(graph, step, index) ? 1 : 0,
    );
    // A schedule behind a schedule has a finding of its own.
    const endsUntold = leadsTo(
      graph,
      ({ type }, index) => type === 'hangup' && tells[index] === 0,
      (step, index) => carriesOn(step) && step.type !== 'hours' && tells[index] === 0,
    );
    const untold = reachedUntold(graph, tells);
    const told = new Set<string>();
    for (const [index, way] of graph.ways.entries()) {
      const from = graph.wayFrom[index] ?? -1;
      const to = graph.wayTo[index] ?? -1;
      const step = graph.steps[from];
      if (step === undefined || !isClosing(step, way.name) || way.kind !== 'outcome') continue;
      if (untold[from] === 0 || tells[from] === 1 || endsUntold[to] !== 1) continue;
      if (told.has(`${from} ${to}`)) continue;
      told.add(`${from} ${to}`);
      const call = callByWay(facts, index);
      const says = `After "${way.name}" of "${stepName(step)}" the call ends without hours, a voicemail or a callback`;
      yield {
        at: way.at,
        message: `${says}: tell when to call again, or take a message`,
        ...(call === undefined ? {} : { call }),
      };
    }
  },
});

function isClosing({ type }: CompactGraph['steps'][number], outcome: string): boolean {
  if (type === 'hours') return outcome === 'closed' || outcome === 'holiday';
  return type === 'queue' && outcome === 'closed';
}

/** Whether the step, or anything said on a way out of it, tells when somebody is there. */
function isTelling(
  { ways, firstWay }: CompactGraph,
  step: CompactGraph['steps'][number],
  index: number,
): boolean {
  if (tellsHours(step.prompt)) return true;
  return ways
    .slice(firstWay[index] ?? 0, firstWay[index + 1] ?? 0)
    .some(({ outcome }) => tellsHours(outcome.prompt));
}

/** Marks with 1 every step that a call can come to without having been told any hours. */
function reachedUntold(
  { steps, start, firstWay, wayTo }: CompactGraph,
  tells: Uint8Array,
): Uint8Array {
  const marked = new Uint8Array(steps.length);
  if (start === -1) return marked;
  const queue = [start];
  marked[start] = 1;
  for (const step of queue) {
    if (tells[step] === 1) continue;
    for (let way = firstWay[step] ?? 0; way < (firstWay[step + 1] ?? 0); way += 1) {
      const to = wayTo[way] ?? -1;
      if (to === -1 || marked[to] === 1) continue;
      marked[to] = 1;
      queue.push(to);
    }
  }
  return marked;
}
