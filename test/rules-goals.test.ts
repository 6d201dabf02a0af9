import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { checker } from './support/checker.ts';

describe('goal-unreachable', () => {
  /** What is told of a town hall that has the goal "permit", reached by the steps that are named. */
  function found(reached: string, steps: string): readonly string[] {
    const text = dedent`
      presszero: 1
      start: gate
      schedules:
        hall: { timezone: Europe/Amsterdam, open: { mon-fri: 09:00-17:00 }, holidays: NL }
        works: { timezone: Europe/Amsterdam, open: { mon-sat: 07:00-20:00 } }
      variables: { resident: { type: boolean, from: caller } }
      defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
      goals: [{ id: permit, label: Ask for a permit, share: 100%, reached: [${reached}] }]
      steps:
        ${steps}
        form: { type: say, prompt: The form is on its way to you., next: bye }
        desk: { type: queue, prompt: Please hold. }
        bye: { type: hangup, prompt: Goodbye. }
    `;
    const { flow } = readFlow({ path: 'hall.ivr.yaml', text });
    const rule = rules.find(({ id }) => id === 'goal-unreachable');
    const known = { trees: flowTrees(flow, checker) };
    const told = rule?.check?.({ flow, facts: facts(flow, known) }, { whileClosed: true }) ?? [];
    return Array.from(told, ({ message }) => message.replace(/: [^:]*$/, ''));
  }

  const never = 'No call comes to goal "permit"';
  const gate = (open: string, closed: string) =>
    `gate: { type: hours, schedule: hall, open: ${open}, closed: ${closed} }`;

  test('is content with a goal that some caller can reach, by any of its steps', () => {
    expect(found('form', 'gate: { type: say, prompt: Hello., next: form }')).toEqual([]);
    expect(found('form, desk', 'gate: { type: say, prompt: Hello., next: desk }')).toEqual([]);
    const residents = 'gate: { type: branch, cases: [{ when: resident, goto: form }], else: desk }';
    expect(found('form', residents)).toEqual([]);
  });

  test('tells a goal to which no way leads, or only one that no call takes', () => {
    expect(found('form', 'gate: { type: say, prompt: Hello., next: desk }')).toEqual([never]);
    const ruledOut = `gate: { type: branch, cases: [{ when: resident, goto: desk }], else: next }
        next: { type: branch, cases: [{ when: resident, goto: form }], else: desk }`;
    expect(found('form', ruledOut)).toEqual([never]);
  });

  test('counts what follows a talk', () => {
    expect(found('form', 'gate: { type: queue, prompt: Please hold., answered: form }')).toEqual(
      [],
    );
  });

  test('tells a goal that needs nobody and sleeps at night', () => {
    expect(found('form', gate('form', 'bye'))).toEqual([
      `${never} while "hall" is closed, though "form" needs nobody`,
    ]);
    const holidays = gate('form', 'form, holiday: bye');
    expect(found('form', holidays)).toEqual([
      `${never} while "hall" has a holiday, though "form" needs nobody`,
    ]);
    const second = `${gate('form', 'second')}
        second: { type: hours, schedule: works, open: form, closed: bye }`;
    expect(found('form', second)).toEqual([
      `${never} while "hall" is closed and "works" is closed, though "form" needs nobody`,
    ]);
  });

  test('lets people sleep, also those to whom a word of greeting leads', () => {
    expect(found('desk', gate('desk', 'bye'))).toEqual([]);
    const greeted = 'hello: { type: say, prompt: Permits. One moment., next: desk }';
    expect(found('hello', `${gate('hello', 'bye')}\n        ${greeted}`)).toEqual([]);
  });

  test('lets a goal be that is meant for the night', () => {
    expect(found('form', gate('desk', 'form'))).toEqual([]);
  });

  test('leaves a step that does not exist to the rule that tells it', () => {
    expect(found('from', 'gate: { type: say, prompt: Hello., next: desk }')).toEqual([]);
  });
});
