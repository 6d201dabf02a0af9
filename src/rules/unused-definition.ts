import { unusedNames } from '../analysis/unused-names.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unused-definition',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A schedule or a global key that nothing in the flow uses.',
  why: 'Most often the step that was to ask it got lost: a schedule that no step asks means a menu that sends callers at night to an empty office.',
  remedy: 'Use it where it was meant, or delete it.',
  sources: ['Our own choice'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        schedules:
          office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-16:00 } }
        defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        steps:
          gate: { type: hours, schedule: office, open: number, closed: message }
          number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: desk }
          desk: { type: queue, prompt: Bitte warten Sie. }
          message: { type: voicemail, prompt: Bitte sprechen Sie nach dem Ton. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: number
          schedules:
            office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-16:00 } }
          defaults: { noInput: { prompt: Wie bitte? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          globals: { "0": desk }
          steps:
            number: { type: collect, prompt: Ihre Kartennummer bitte., into: card, digits: 8, next: desk }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '4:3-4:9 No step asks schedule "office": ask it in an "hours" step, or delete it',
          '6:12-6:15 Global keys work in menus, and this flow has none: delete them',
        ],
      },
    ],
  },
  *check({ flow, facts }) {
    const { unused } = unusedNames(flow, [...flow.schedules.keys()], facts.written);
    for (const { id, at } of flow.schedules.values()) {
      if (!unused.has(id)) continue;
      const message = `No step asks schedule "${id}": ask it in an "hours" step, or delete it`;
      yield { at, message };
    }
    const [global] = flow.globals;
    if (global === undefined || [...flow.steps.values()].some(({ type }) => type === 'menu'))
      return;
    yield {
      at: global.at,
      message: 'Global keys work in menus, and this flow has none: delete them',
    };
  },
});
