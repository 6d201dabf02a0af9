import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'faulty-expression',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary:
    'A condition, an assigned value or a "{variable}" of a prompt that cannot be worked out as it is written.',
  why: 'A slip in a condition sends callers the wrong way without a word: with "bussiness" for "business" no business customer ever reaches the desk for business customers.',
  remedy:
    'Correct it as the message says. An expression compares, calculates, tests texts, joins with && and || and chooses with ? : (the whole list is docs/conditions.md of the package); what only another system understands is written { opaque: ... }.',
  sources: ['The language of conditions, docs/conditions.md'],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: hello
        schedules:
          office: { timezone: Europe/Amsterdam, open: { mon-fri: 08:00-18:00 } }
        variables:
          tier: { type: enum, values: [standard, business], from: caller }
          balance: { type: number, min: 0, max: 10000, from: lookup }
          team: { type: string }
        steps:
          hello: { type: set, set: { team: "tier === 'business' ? 'gold' : 'blue'" }, next: gate }
          gate:
            type: branch
            cases:
              - { when: tier === 'business' && hours.office === 'open', goto: desk }
              - { when: balance > 500, goto: desk }
            else: bye
          desk: { type: queue, prompt: "Team {team} will be with you. Please hold." }
          bye: { type: hangup, prompt: "Sorry, we are closed. Thank you for calling, goodbye." }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: hello
          schedules:
            office: { timezone: Europe/Amsterdam, open: { mon-fri: 08:00-18:00 } }
          variables:
            tier: { type: enum, values: [standard, business], from: caller }
            balance: { type: number, min: 0, max: 10000, from: lookup }
            team: { type: string }
          steps:
            hello: { type: set, set: { team: gold, tier: "'gold'" }, next: gate }
            gate:
              type: branch
              cases:
                - { when: tier === 'bussiness' && hours.offic === 'open', goto: desk }
                - { when: "tier = 'business'", goto: desk }
                - { when: balance > '500', goto: desk }
                - when: |
                    tier === 'business'
                      and balance > 500
                  goto: desk
              else: bye
            desk: { type: queue, prompt: "Team {taem} will be with you. Please hold." }
            bye: { type: hangup, prompt: "Sorry, we are closed. Thank you for calling, goodbye." }
        `,
        finds: [
          '10:36-10:40 "gold" is no variable: a text needs quotes of its own, as in "\'gold\'"',
          '10:49-10:55 Variable "tier" is "standard" or "business", never "gold": give it one of these',
          '14:26-14:37 "tier" can never be "bussiness": it is "standard" or "business"; did you mean "business"?',
          '14:47-14:52 "offic" is no schedule: did you mean "office"?',
          '15:23-15:24 "=" assigns: write "===" to compare',
          '16:27-16:32 "balance" is a number and "500" a text: write 500 without quotes',
          '19:13-19:16 "and" is no operator: write "&&"',
          '22:39-22:43 The prompt says "{taem}", and "taem" is no variable: did you mean "{team}"?',
        ],
      },
    ],
  },
});
