import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'constant-condition',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A comparison that comes out the same in every call.',
  why: 'Where it can never hold, no caller ever takes the way behind it; where it always holds, no caller takes the ways after it. Most often a bound or a value is a slip.',
  remedy:
    'Compare with a value that the variable can have, correct its "min", "max" or "values", or take the comparison out.',
  sources: [
    'Path-sensitive checks of programs; of a single condition alone, since what a call has done before is not looked at',
  ],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: gate
        variables:
          balance: { type: number, min: 0, max: 10000, from: lookup }
          tier: { type: enum, values: [standard, business], from: caller }
        steps:
          gate:
            type: branch
            cases:
              - { when: balance >= 10000, goto: desk }
              - { when: tier.startsWith('b') && balance > 0, goto: desk }
            else: bye
          desk: { type: queue, prompt: Un instante por favor. }
          bye: { type: hangup, prompt: "Gracias por llamar, adiós." }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: gate
          variables:
            balance: { type: number, min: 0, max: 10000, from: lookup }
            tier: { type: enum, values: [standard, business], from: caller }
          steps:
            gate:
              type: branch
              cases:
                - { when: balance > 10000, goto: desk }
                - { when: tier === 'standard' && tier === 'business', goto: desk }
                - { when: tier.startsWith('b') && balance >= 0, goto: desk }
              else: bye
            desk: { type: queue, prompt: Un instante por favor. }
            bye: { type: hangup, prompt: "Gracias por llamar, adiós." }
        `,
        finds: [
          '10:17-10:32 "balance > 10000" can never hold: "balance" is 0 to 10000',
          '11:49-11:59 "tier" can never be "business" here, where it is "standard": leave one out',
          '12:41-12:53 "balance >= 0" always holds: "balance" is 0 to 10000',
        ],
      },
    ],
  },
});
