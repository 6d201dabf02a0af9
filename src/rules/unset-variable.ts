import { type UnsetRead, unsetReads } from '../analysis/unset-reads.ts';
import type { Fault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unset-variable',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A condition, a value or a prompt reads a variable that no way there has given a value.',
  why: 'Callers hear a gap where their number should be, and what a condition makes of nothing only the platform knows.',
  remedy:
    'Collect or set the variable on every way that leads there, give it an "initial", or say with "from" who gives it.',
  sources: ['Checks of definite assignment in programming languages, such as those of Java and C#'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        variables:
          account: { type: string }
          balance: { type: number, from: lookup }
        defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main: { type: menu, prompt: "For your balance, press 1. For a person, press 0.", options: { "1": number, "0": desk } }
          number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: find }
          find: { type: lookup, service: accounts, outcomes: { ok: tell, unknown: desk } }
          tell: { type: say, prompt: "Account {account} holds {balance} pounds.", next: desk }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          variables:
            account: { type: string }
            title: { type: string }
          defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "For your balance, press 1. For news, press 2. For a person, press 0.", options: { "1": number, "2": tell, "0": desk } }
            number: { type: collect, prompt: Your account number please., into: account, digits: 8, next: tell }
            tell: { type: say, prompt: "{title}, there is no news on account {account}.", next: desk }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '5:3-5:8 Nothing gives variable "title" a value, and "tell" reads it: collect or set it before, or say with "from" who gives it',
          '10:30-10:79 "tell" reads variable "account", which has no value in some calls: set it on every way there, or give it an "initial"',
        ],
        calls: ['2', '2'],
      },
    ],
  },
  *check({ flow, facts }) {
    // What a foreign system or a calling flow gives, we do not see.
    if (flow.format !== 'presszero' || flow.role === 'part') return;
    for (const found of unsetReads(flow, facts)) yield faultOf(flow, found);
  },
});

function faultOf({ variables }: Flow, { name, step, read, isNeverSet, call }: UnsetRead): Fault {
  const declared = variables.get(name);
  if (isNeverSet && declared !== undefined) {
    return {
      at: declared.at,
      message: `Nothing gives variable "${name}" a value, and "${stepName(step)}" reads it: collect or set it before, or say with "from" who gives it`,
      notes: [{ at: read.at, message: 'Read here' }],
      call,
    };
  }
  return {
    at: read.at,
    message: `"${stepName(step)}" reads variable "${name}", which has no value in some calls: set it on every way there, or give it an "initial"`,
    call,
  };
}
