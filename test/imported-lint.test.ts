import { expect, test } from 'vitest';
import connect from '../src/importers/amazon-connect.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';

const STORED = '$.StoredCustomerInput';

test('a caller of a foreign flow who leaves the number out by the star key reaches a person', () => {
  expect(told(lendingFlow({ '*': 'desk', Timeout: 'card' }))).not.toContainEqual(
    expect.stringContaining('data-before-human'),
  );
  expect(told(lendingFlow({ Timeout: 'card' }))).toContainEqual(
    expect.stringContaining('data-before-human'),
  );
});

test('the star key counts as one press on the way to a person', () => {
  const answers = { '*': 'desk', Timeout: 'card' };
  const more = [
    action('typed', 'Compare', { ComparisonValue: STORED }, answers, 'birthday'),
    action('birthday', 'GetParticipantInput', { StoreInput: 'True', Text: 'Born?' }, {}, 'desk'),
  ];
  const flow = [...lendingFlow(answers).filter(({ Identifier: id }) => id !== 'typed'), ...more];
  expect(told(flow).join()).not.toContain('human-too-deep');
  expect(told(flow).join()).not.toContain('data-before-human');
  const typed = action(
    'typed',
    'Compare',
    { ComparisonValue: STORED },
    { Timeout: 'card' },
    'birthday',
  );
  const always = flow.map((one) => (one.Identifier === 'typed' ? typed : one));
  expect(told(always).join()).toContain('takes 4 key presses');
});

test('a call through a foreign flow never types digits that are then a star or silence', () => {
  const calls = findings(lendingFlow({ '*': 'desk', Timeout: 'card' })).map(({ call }) => call);
  expect(calls.filter((call) => call !== undefined)).not.toEqual([]);
  for (const call of calls)
    expect(JSON.stringify(call?.given ?? [])).not.toMatch(/Equals (\*|Timeout)/);
});

test('a comparison that is asked elsewhere as well keeps the star and silence as cases', () => {
  const again = action('again', 'Compare', { ComparisonValue: STORED }, { '*': 'desk' }, 'typed');
  const { flows } = connect.read({
    path: 'library.json',
    text: written(...lendingFlow({ '*': 'desk', Timeout: 'again' }), again),
  });
  const typed = flows[0]?.steps.get('typed' as never);
  expect(typed).toMatchObject({ type: 'branch', cases: [{}, {}] });
});

test('a silent caller of a foreign flow comes to a person behind the last round of a loop', () => {
  const flow = [
    action(
      'ask',
      'GetParticipantInput',
      { Text: 'For loans, press 1.' },
      { '1': 'gone' },
      'tries',
      ['InputTimeLimitExceeded', 'NoMatchingCondition'],
    ),
    action('tries', 'Loop', { LoopCount: '3' }, { ContinueLooping: 'ask', DoneLooping: 'desk' }),
    action('desk', 'TransferContactToQueue', {}, {}, 'gone'),
    action('gone', 'DisconnectParticipant', {}, {}),
  ];
  expect(told(flow)).not.toContainEqual(expect.stringContaining('error-limit-not-human'));
});

test('a foreign flow that was cut off, or of which a part is passed over, is not judged', () => {
  const flow = lendingFlow({ Timeout: 'card' });
  const text = written(...flow);
  const cut = text.slice(0, text.indexOf('"TransferContactToQueue"'));
  expect(new Set(ruleIds(cut))).toEqual(new Set(['syntax', 'import-loss']));
  const [card, ...others] = flow;
  const nameless = { ...card, Identifier: undefined } as unknown as Action;
  expect(new Set(ruleIds(written(nameless, ...others)))).toEqual(
    new Set(['syntax', 'import-loss']),
  );
});

test('of a template with several flows the whole ones are judged', () => {
  const whole = written(...lendingFlow({ Timeout: 'card' }));
  const broken = whole.replace('"StartAction":"card"', '"StartAction":"cart"');
  const both = `{ "flows": [${whole}, ${broken}] }`;
  expect(ruleIds(both).filter((id) => id === 'data-before-human')).toHaveLength(1);
  expect(ruleIds(both).filter((id) => id === 'syntax')).toHaveLength(1);
});

type Action = ReturnType<typeof action>;

/** A flow that asks for a number before it leads to a queue. */
function lendingFlow(answers: Readonly<Record<string, string>>): readonly Action[] {
  return [
    action('card', 'GetParticipantInput', { StoreInput: 'True', Text: 'Your card?' }, {}, 'typed'),
    action('typed', 'Compare', { ComparisonValue: STORED }, answers, 'desk'),
    action('desk', 'TransferContactToQueue', {}, {}, 'gone', ['QueueAtCapacity']),
    action('gone', 'DisconnectParticipant', {}, {}),
  ];
}

/** An action whose conditions compare with the names of `ways`; `next` serves the errors, too. */
function action(
  id: string,
  type: string,
  parameters: object,
  ways: Readonly<Record<string, string>>,
  next?: string,
  errors: readonly string[] = ['NoMatchingCondition'],
) {
  const conditions = Object.entries(ways).map(([name, to]) => ({
    NextAction: to,
    Condition: { Operator: 'Equals', Operands: [name] },
  }));
  const failures = errors.map((name) => ({ NextAction: next, ErrorType: name }));
  return {
    Identifier: id,
    Type: type,
    Parameters: parameters,
    Transitions:
      next === undefined
        ? { Conditions: conditions }
        : { NextAction: next, Conditions: conditions, Errors: failures },
  };
}

function written(...actions: readonly Action[]): string {
  const [first] = actions;
  const StartAction = first?.Identifier ?? 'card';
  return JSON.stringify({ Version: '2019-10-30', StartAction, Actions: actions });
}

function findings(flow: readonly Action[]) {
  return lintText(written(...flow));
}

function told(flow: readonly Action[]): readonly string[] {
  return findings(flow).map(({ ruleId, message }) => `${ruleId} ${message}`);
}

function ruleIds(text: string): readonly string[] {
  return lintText(text).map(({ ruleId }) => ruleId);
}

function lintText(text: string) {
  const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
    rules: new Map(),
    only: [],
    skip: [],
  });
  const setup = { format: connect, rules, settings: settings.rules, inlineConfig: true };
  return lintSource({ path: 'library.json', text }, setup).report.findings;
}
