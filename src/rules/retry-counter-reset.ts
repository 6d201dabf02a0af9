import { askingCircles } from '../analysis/asking-circles.ts';
import { eventPlace } from '../analysis/event-place.ts';
import { eventWayOf } from '../analysis/event-way-of.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'retry-counter-reset',
  since: '0.1.0',
  severity: 'error',
  summary: 'A step whose attempts run out leads back to itself, so its limit limits nothing.',
  why: 'Coming in again sets the counts to zero: a caller who cannot answer is asked three times, and three times, and three times again.',
  remedy:
    'Lead "exhausted" to a person, or put a "count" step into the circle and lead its "done" out.',
  sources: ['asterisk-acd.com, "Three common IVR problems" (secondary source)'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: pin
        steps:
          pin: { type: collect, prompt: Your PIN, into: pin, digits: 4, next: desk, exhausted: tries }
          tries: { type: count, limit: 1, again: pin, done: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: pin
          steps:
            pin: { type: collect, prompt: Your PIN, into: pin, digits: 4, next: desk, exhausted: help }
            help: { type: say, prompt: Let us try again., next: pin }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '4:77-4:86 "pin" counts from zero again after "exhausted" leads back to it, so a caller who cannot answer is asked for ever: lead "exhausted" to a person',
        ],
        calls: ['_,_,_'],
      },
    ],
  },
  *check({ flow, facts }) {
    const told = new Set<string>();
    const circles = [
      ...askingCircles(flow, facts, 'silent'),
      ...askingCircles(flow, facts, 'lost'),
    ];
    for (const { asking, caller, circle, isUnlimited } of circles) {
      const step = asking[0];
      if (asking.length !== 1 || isUnlimited || step === undefined || told.has(step.id)) continue;
      const way = eventWayOf(facts, step, caller);
      if (way === undefined) continue;
      told.add(step.id);
      yield {
        at: eventPlace(flow, step, way),
        message: `"${stepName(step)}" counts from zero again after "${way.kind}" leads back to it, so a caller who cannot answer is asked for ever: lead "${way.kind}" to a person`,
        call: facts.callRound(circle, caller),
      };
    }
  },
});
