import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'constant-condition',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A comparison, or several joined by "&&" or "||", that comes out the same in every call.',
  why: 'Where it can never hold, no caller ever takes the way behind it; where it always holds, no caller takes the ways after it. Most often a bound or a value is a slip.',
  remedy:
    'Compare with a value that the variable can have, correct its "min", "max" or "values", or take the comparison out. Where two parts rule each other out, "||" was meant, or one of them is a slip; where they leave nothing out, "&&" was.',
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
              - { when: balance < 100 || balance > 100, goto: desk }
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
      {
        flow: dedent`
          presszero: 1
          start: gate
          variables:
            score: { type: number, from: lookup }
            known: { type: boolean, from: caller }
          steps:
            gate:
              type: branch
              cases:
                - { when: known && (score > 7 && score < 3), goto: desk }
                - { when: score < 3 || score >= 3, goto: desk }
              else: bye
            desk: { type: queue, prompt: Blijf aan de lijn. }
            bye: { type: hangup, prompt: "Bedankt voor het bellen, tot ziens." }
        `,
        finds: [
          '10:27-10:49 "score > 7 && score < 3" can never hold: "score > 7" rules out "score < 3"',
          '11:17-11:40 "score < 3 || score >= 3" always holds: where "score < 3" does not, "score >= 3" does',
        ],
      },
    ],
  },
});
