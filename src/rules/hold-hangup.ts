import { callByWay } from '../analysis/call-by-way.ts';
import { carriesOn } from '../analysis/carries-on.ts';
import { leadsTo } from '../analysis/leads-to.ts';
import { once } from '../analysis/once.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'hold-hangup',
  since: '0.1.0',
  severity: 'error',
  summary: 'A queue that hangs up on its callers when it is full or they have waited long enough.',
  why: 'They did all that was asked of them, waited, and are thrown out: all they can do is dial again and begin at the end of the line.',
  remedy:
    'Lead "timedOut" and "full" to a callback, a voicemail, another queue, or a menu that offers these.',
  sources: [
    'Spain, Ley 10/2025: no cutting off because of a long wait (secondary sources: legaltoday.com, uria.com)',
    'GetHuman earcon standard, no. 4: offer to call back',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        steps:
          main: { type: menu, prompt: "Für Schäden drücken Sie die 1, für Verträge die 2.", options: { "1": desk, "2": sales } }
          desk: { type: queue, prompt: Bitte warten Sie., maxWait: 10m, timedOut: sorry, full: sorry, closed: sorry }
          sales: { type: transfer, to: "+498912345", busy: desk, noAnswer: desk, failed: desk }
          sorry: { type: say, prompt: Leider ist gerade niemand frei., next: ring }
          ring: { type: callback, prompt: Wir rufen Sie zurück., within: 2h }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "Für Schäden drücken Sie die 1, für Verträge die 2.", options: { "1": desk, "2": sales } }
            desk: { type: queue, prompt: Bitte warten Sie., maxWait: 10m, timedOut: sorry, full: ring, closed: ring }
            sales: { type: transfer, to: "+498912345", busy: desk, noAnswer: desk, failed: desk }
            sorry: { type: say, prompt: Leider ist gerade niemand frei., next: bye }
            ring: { type: callback, prompt: Wir rufen Sie zurück., within: 2h }
            bye: { type: hangup, prompt: Auf Wiederhören., outcome: cut-off }
        `,
        finds: [
          '6:65-6:73 Queue "desk" hangs up on its callers by "timedOut": lead them to a callback, a voicemail or another queue',
        ],
        calls: ['1,_'],
      },
    ],
  },
  *check({ flow, facts }) {
    if (flow.role === 'part') return;
    const graph = facts.graph();
    const waysIn = facts.waysIn();
    const hangsUp = leadsTo(graph, waysIn, ({ type }) => type === 'hangup', carriesOn);
    const goesOn = once(() =>
      leadsTo(graph, waysIn, (step, index) => isElsewhere(graph, step, index), carriesOn),
    );
    for (let from = 0; from < graph.steps.length; from += 1) {
      const step = graph.steps[from];
      if (step?.type !== 'queue' || facts.reachable()[from] === 0) continue;
      const bad: number[] = [];
      for (let way = graph.firstWay[from] ?? 0; way < (graph.firstWay[from + 1] ?? 0); way += 1) {
        const to = graph.wayTo[way] ?? -1;
        if (isWaiting(graph.ways[way]) && hangsUp[to] === 1 && goesOn()[to] !== 1) bad.push(way);
      }
      const first = bad[0] ?? -1;
      const at = graph.ways[first]?.at;
      if (at === undefined) continue;
      const names = bad.map((way) => `"${graph.ways[way]?.name}"`).join(' and ');
      const call = callByWay(facts, first);
      yield {
        at,
        message: `Queue "${stepName(step)}" hangs up on its callers by ${names}: lead them to a callback, a voicemail or another queue`,
        ...(call === undefined ? {} : { call }),
      };
    }
  },
});

function isWaiting(way: Way | undefined): boolean {
  return way?.kind === 'outcome' && (way.name === 'timedOut' || way.name === 'full');
}

/** Whether the call is in other hands at a step, or may leave it for where this file does not show. */
function isElsewhere(
  { ways, firstWay }: CompactGraph,
  step: CompactGraph['steps'][number],
  index: number,
): boolean {
  if (step.type === 'hangup') return false;
  if (!carriesOn(step)) return true;
  for (let way = firstWay[index] ?? 0; way < (firstWay[index + 1] ?? 0); way += 1) {
    const target = ways[way]?.target;
    if (target?.kind === 'back') return true;
    if (target?.kind === 'unwired' && target.then === 'unknown') return true;
  }
  return false;
}
