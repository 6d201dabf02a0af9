import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Fault } from '../src/finding/fault.ts';
import type { Flow } from '../src/model/flow.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { checker } from './support/checker.ts';

/** What a rule says about a flow file whose conditions are read; the flow may be changed before. */
function told(id: string, text: string, change: Partial<Flow> = {}): readonly Fault[] {
  const rule = rules.find((known) => known.id === id);
  const flow = { ...readFlow({ path: 'bank.ivr.yaml', text }).flow, ...change };
  const options = Object.fromEntries(
    Object.entries(rule?.options ?? {}).map(([name, spec]) => [name, spec.default]),
  );
  const known = { trees: flowTrees(flow, checker) };
  return [...(rule?.check?.({ flow, facts: facts(flow, known) }, options) ?? [])];
}

function messages(id: string, text: string, change?: Partial<Flow>): readonly string[] {
  return told(id, text, change).map(({ message }) => message.replace(/: [^:]*$/, ''));
}

/** A bank whose variables are known when the call comes in, unless a test says otherwise. */
function bank(steps: string, variables = ''): string {
  return dedent`
    presszero: 1
    start: gate
    schedules:
      branch: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } }
      cards: { timezone: Europe/London, open: { mon-sat: 08:00-20:00 }, holidays: GB-ENG }
    variables:
      tier: { type: enum, values: [standard, business, private], from: caller }
      lang: { type: enum, values: [en, cy], initial: en }
      score: { type: number, min: 0, max: 10, from: caller }
      ${variables}
    defaults: { noInput: { prompt: Sorry? }, noMatch: { prompt: Sorry? }, exhausted: desk }
    steps:
      ${steps}
      desk: { type: queue, prompt: Please hold. }
      box: { type: voicemail, prompt: Please leave a message. }
  `;
}

describe('infeasible-branch', () => {
  const found = (steps: string, change?: Partial<Flow>) =>
    messages('infeasible-branch', bank(steps), change);

  test('lets a branch be whose cases all come to pass', () => {
    const cases = `[{ when: "tier === 'business'", goto: box }, { when: score > 3, goto: box }]`;
    expect(found(`gate: { type: branch, cases: ${cases}, else: desk }`)).toEqual([]);
  });

  test('tells a case that only the way there rules out, and says why', () => {
    const steps = `gate: { type: branch, cases: [{ when: "tier === 'business'", goto: box }], else: rest }
      rest: { type: branch, cases: [{ when: "tier === 'business' && score > 3", goto: box }], else: desk }`;
    expect(found(steps)).toEqual([
      `No call takes case "tier === 'business' && score > 3" of "rest", as tier = standard or private in every call there`,
    ]);
  });

  test('says nothing of what nobody can read, and of what other systems decide', () => {
    const opaque = `gate: { type: branch, cases: [{ when: { opaque: a }, goto: desk }, { when: { opaque: a }, goto: box }], else: desk }`;
    expect(found(opaque)).toEqual([]);
  });

  test('tells a global key that holds at no menu, and only then', () => {
    const globals = (when: string, menus: string): readonly string[] => {
      const text = bank(menus).replace(
        'steps:',
        `globals: { "8": { goto: box, when: ${when} } }\nsteps:`,
      );
      return messages('infeasible-branch', text);
    };
    const welsh = `"lang === 'cy'"`;
    const bills = 'bills: { type: menu, prompt: Bills 1., options: { "1": desk } }';
    const gate = (more: string) =>
      `gate: { type: menu, prompt: Bills 1., options: { "1": bills${more} } }`;
    const never = 'No call takes global key "8", as lang = en at every menu';
    expect(globals(welsh, `${gate('')}\n      ${bills}`)).toEqual([never]);
    const set = gate(`, "2": { goto: bills, set: { lang: "'cy'" } }`);
    expect(globals(welsh, `${set}\n      ${bills}`)).toEqual([]);
    const hidden = bills.replace('"1": desk', '"1": desk, "8": desk');
    expect(globals(welsh, `${set}\n      ${hidden}`)).toEqual([never]);
    expect(globals('score > 20', gate('').replace('bills', 'desk'))).toEqual([]);
    expect(globals('score > 3', gate('').replace('bills', 'desk'))).toEqual([]);
    expect(globals(welsh, 'gate: { type: say, prompt: Hello., next: desk }')).toEqual([]);
  });

  test('leaves a comparison that can never hold by itself to the rule that tells it', () => {
    const cases = `[{ when: score > 20, goto: box }, { when: "tier === 'gold'", goto: box }]`;
    expect(found(`gate: { type: branch, cases: ${cases}, else: desk }`)).toEqual([]);
    const after = `[{ when: score >= 0, goto: box }, { when: "tier === 'business'", goto: box }]`;
    expect(found(`gate: { type: branch, cases: ${after}, else: desk }`)).toEqual([]);
  });

  test('takes an else behind cases that leave nothing out for a safety net', () => {
    const cases = `[{ when: "lang === 'en'", goto: box }, { when: "lang === 'cy'", goto: desk }]`;
    const menu = `gate: { type: menu, prompt: Cymraeg 2., options: { "1": fork, "2": { goto: fork, set: { lang: "'cy'" } } } }`;
    expect(found(`${menu}\n      fork: { type: branch, cases: ${cases}, else: desk }`)).toEqual([]);
  });

  test('tells once that every call takes one case, and not for each way after it', () => {
    const cases = `[{ when: "lang === 'en'", goto: box }, { when: score > 3, goto: desk }]`;
    expect(found(`gate: { type: branch, cases: ${cases}, else: desk }`)).toEqual([
      `Every call that comes to "gate" takes case "lang === 'en'", as lang = en`,
    ]);
  });

  test('tells a case that those before it hide only together', () => {
    const cases = `[{ when: score < 6, goto: box }, { when: score > 4, goto: desk }, { when: "tier === 'business'", goto: box }]`;
    expect(found(`gate: { type: branch, cases: ${cases}, else: desk }`)).toEqual([
      `No call takes case "tier === 'business'" of "gate", as the cases before it take all that it could`,
    ]);
  });

  test('tells an option that is never in force', () => {
    const options = `{ "1": box, "2": { goto: desk, when: "lang === 'cy'" } }`;
    expect(found(`gate: { type: menu, prompt: For cards 1., options: ${options} }`)).toEqual([
      'No call takes key "2" of "gate", as lang = en in every call there',
    ]);
    const told = `{ "1": { goto: gate, set: { lang: "'cy'" } }, "2": { goto: desk, when: "lang === 'cy'" } }`;
    expect(found(`gate: { type: menu, prompt: For cards 1., options: ${told} }`)).toEqual([]);
  });

  test('knows that a caller who goes back brings along what was set', () => {
    const steps = `gate: { type: menu, prompt: Cymraeg 1., options: { "1": { goto: more, set: { lang: "'cy'" } }, "2": { goto: desk, when: "lang === 'cy'" } } }
      more: { type: menu, prompt: Back 1., options: { "1": back, "2": box } }`;
    expect(found(steps)).toEqual([]);
  });

  test('knows that what follows a talk can be reached, too', () => {
    const steps = `gate: { type: queue, prompt: Please hold., answered: { goto: after, set: { lang: "'cy'" } } }
      after: { type: branch, cases: [{ when: "lang === 'cy'", goto: box }], else: desk }`;
    expect(found(steps)).toEqual([]);
  });

  test('lets hours be asked again once the caller was asked something', () => {
    const again = (between: string) => `gate: { type: hours, schedule: branch, open: ${between}
      again: { type: branch, cases: [{ when: "hours.branch === 'closed'", goto: box }], else: desk }`;
    expect(
      found(
        again(
          'main, closed: box }\n      main: { type: menu, prompt: For cards 1., options: { "1": again, "2": box } }',
        ),
      ),
    ).toEqual([]);
    expect(found(again('again, closed: box }'))).toEqual([
      `No call takes case "hours.branch === 'closed'" of "again", as "branch" is open in every call there`,
    ]);
  });

  test('tells an outcome for holidays that the schedule does not have', () => {
    const gate = (schedule: string) =>
      `gate: { type: hours, schedule: ${schedule}, open: desk, closed: box, holiday: box }`;
    expect(found(gate('cards'))).toEqual([]);
    expect(found(gate('branch'))).toEqual([
      'No call takes "holiday" of "gate", as schedule "branch" names no holidays',
    ]);
  });

  test('does not ask for the hours of a queue that only a foreign system knows', () => {
    const steps = `gate: { type: hours, open: again, closed: box }
      again: { type: hours, open: desk, closed: box }`;
    expect(found(steps, { format: 'amazon-connect' })).toEqual([]);
  });
});

describe('incomplete-branch', () => {
  const found = (steps: string, change?: Partial<Flow>) =>
    messages('incomplete-branch', bank(steps), change);
  const branch = (...cases: string[]) =>
    `gate: { type: branch, cases: [${cases.map((when) => `{ when: "${when}", goto: desk }`).join(', ')}] }`;

  test('is content with cases that leave nothing out', () => {
    expect(found(branch('score < 3', 'score >= 3'))).toEqual([]);
    expect(found(branch("tier === 'standard'", "tier !== 'standard'"))).toEqual([]);
    expect(found(branch("hours.branch === 'open'", "hours.branch === 'closed'"))).toEqual([]);
    expect(found(branch("hours.cards === 'open'", "hours.cards !== 'open'"))).toEqual([]);
  });

  test('is content where no call brings what the cases leave out', () => {
    expect(found(branch("lang === 'en'"))).toEqual([]);
    const lost = `gate: { type: say, prompt: Hello., next: desk }
      fork: { type: branch, cases: [{ when: score < 3, goto: desk }] }`;
    expect(found(lost)).toEqual([]);
  });

  test('names the boundary, the values and the hours that are left out', () => {
    expect(found(branch('score < 3', 'score > 3'))).toEqual([
      'Branch "gate" has no case for score = 3',
    ]);
    expect(found(branch("tier === 'standard'", "tier === 'private'"))).toEqual([
      'Branch "gate" has no case for tier = business',
    ]);
    expect(found(branch("hours.cards === 'open'", "hours.cards === 'closed'"))).toEqual([
      'Branch "gate" has no case for "cards" has a holiday',
    ]);
    expect(found(branch("tier === 'standard'", 'score > 3'))).toEqual([
      'Branch "gate" has no case for score <= 3 and tier = business or private',
    ]);
  });

  test('says so when no case holds in any call, and when there is none', () => {
    expect(found(branch("lang === 'cy'"))).toEqual(['Branch "gate" has no case for any call']);
  });

  test('cannot tell of what nobody can read', () => {
    const opaque = 'gate: { type: branch, cases: [{ when: { opaque: $.vip }, goto: desk }] }';
    expect(found(opaque)).toEqual([
      'Branch "gate" has no "else", and nobody can tell whether a case always holds',
    ]);
    expect(found(opaque, { format: 'amazon-connect' })).toEqual([]);
  });

  test('shows the call that falls through', () => {
    const steps = `gate: { type: menu, prompt: Cymraeg 2., options: { "1": fork, "2": { goto: fork, set: { lang: "'cy'" } } } }
      fork: { type: branch, cases: [{ when: "lang === 'en'", goto: desk }] }`;
    expect(told('incomplete-branch', bank(steps)).map(({ call }) => call?.keys)).toEqual(['2']);
  });

  test('is the only one to speak of a missing else, and leaves one that is unwired to another', () => {
    const missing = bank(branch('score < 3'));
    expect(messages('dead-end', missing).filter((text) => text.includes('gate'))).toEqual([]);
    const unwired = bank(branch('score < 3').replace('] }', '], else: unwired }'));
    expect(messages('incomplete-branch', unwired)).toEqual([]);
    expect(messages('dead-end', unwired)).toContain('Outcome "else" of "gate" is wired to nothing');
  });

  test('leaves a variable that was given no value to the rule that tells where it is read', () => {
    const steps = bank(branch('rate < 3', 'rate >= 3'), 'rate: { type: number }');
    expect(messages('incomplete-branch', steps)).toEqual([]);
  });
});

describe('overlapping-cases', () => {
  const found = (...cases: (readonly [when: string, goto: string])[]) => {
    const written = cases.map(([when, goto]) => `{ when: "${when}", goto: ${goto} }`).join(', ');
    return messages(
      'overlapping-cases',
      bank(`gate: { type: branch, cases: [${written}], else: desk }`),
    );
  };

  test('lets boundaries be that meet, and cases that grow wider', () => {
    expect(found(['score < 3', 'box'], ['score >= 3', 'desk'])).toEqual([]);
    expect(found(['score < 3', 'box'], ['score < 7', 'desk'])).toEqual([]);
    expect(found(["tier === 'private'", 'box'], ["tier !== 'standard'", 'desk'])).toEqual([]);
  });

  test('tells a boundary that both cases claim, and a value', () => {
    expect(found(['score < 5', 'box'], ['score > 3', 'desk'])).toEqual([
      'Cases "score < 5" and "score > 3" of "gate" both hold for score = 4, and the first one is taken',
    ]);
    const tiers = ["tier === 'standard' || tier === 'private'", "tier !== 'standard'"] as const;
    expect(found([tiers[0], 'box'], [tiers[1], 'desk'])).toEqual([
      `Cases "${tiers[0]}" and "${tiers[1]}" of "gate" both hold for tier = private, and the first one is taken`,
    ]);
  });

  test('lets cases about different things stand in the order of their importance', () => {
    expect(found(["tier === 'private'", 'box'], ['score < 3', 'desk'])).toEqual([]);
    const open = (name: string) => `hours.${name} === 'open'`;
    expect(found([open('branch'), 'box'], [open('cards'), 'desk'])).toEqual([]);
    const poor = "tier === 'standard' && score < 5";
    expect(found([poor, 'box'], ["tier !== 'private' && score < 3", 'desk'])).toEqual([]);
  });

  test('lets cases be that lead to the same step, or whose overlap an earlier case has taken', () => {
    expect(found(['score < 5', 'box'], ['score > 3', 'box'])).toEqual([]);
    const first = ['score === 4', 'box'] as const;
    expect(found(first, ['score < 5', 'box'], ['score > 3', 'desk'])).toEqual([]);
  });

  test('lets cases be that no call brings together', () => {
    const cases = `[{ when: "score <= 3", goto: box }, { when: "score >= 3", goto: desk }]`;
    const steps = (
      ask: string,
    ) => `gate: { type: branch, cases: [{ when: "${ask}", goto: desk }], else: fork }
      fork: { type: branch, cases: ${cases}, else: desk }`;
    expect(messages('overlapping-cases', bank(steps('score === 3')))).toEqual([]);
    expect(messages('overlapping-cases', bank(steps('score === 4')))).toHaveLength(1);
  });

  test('looks at a branch of a thousand cases without comparing all with all', () => {
    const cases = Array.from({ length: 1000 }, (_, at) => [`score !== ${at}`, `s${at}`] as const);
    expect(found(...cases).length).toBeLessThan(1000);
  });
});
