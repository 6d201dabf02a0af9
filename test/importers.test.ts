import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../src/finding/fault.ts';
import connect from '../src/importers/amazon-connect.ts';
import type { Imported, Importer } from '../src/importers/importer.ts';
import { importers } from '../src/importers/index.ts';
import type { Flow } from '../src/model/flow.ts';
import type { Step } from '../src/model/step.ts';
import { dedent } from '../src/text/dedent.ts';
import { lineIndex } from '../src/text/line-index.ts';
import type { Span } from '../src/text/span.ts';
import { flowLines } from './support/flow-lines.ts';
import { placesOf } from './support/places-of.ts';

describe.each(Object.entries(importers))('importer %s', (id, load) => {
  let importer: Importer;
  beforeAll(async () => {
    importer = (await load()).default;
  });

  test('is named after its file', () => {
    expect(importer.id).toBe(id);
  });

  test('reads each of its examples as the example says', () => {
    for (const { title, from, to, losses } of importer.examples) {
      const source = { path: title, text: from };
      expect(importer.detect(source), title).toBe(true);
      const { flows, faults, losses: lost } = importer.read(source);
      expect(faults, title).toEqual([]);
      expect(flows.flatMap(flowLines), title).toEqual(to);
      expect(told(from, lost), title).toEqual(losses);
    }
  });

  test('never takes a flow file of ours for its own, whatever its prompts speak of', () => {
    const text = dedent`
      presszero: 1
      name: Type AWS::Connect::ContactFlow, "StartAction", "Actions", "modules", "branches"
      start: hello
      steps:
        hello:
          type: say
          prompt: |
            Type: AWS::Connect::ContactFlow
            Properties: { Content: '{ "StartAction": "a", "Actions": [] }' }
          next: bye
        bye: { type: hangup }
    `;
    expect(importer.detect({ path: 'clinic.ivr.yaml', text })).toBe(false);
    const json = JSON.stringify({ presszero: 1, start: 'hello', steps: { hello: { note: text } } });
    expect(importer.detect({ path: 'clinic.ivr.json', text: json })).toBe(false);
  });
});

describe('an Amazon Connect flow', () => {
  test('shows people the names that they gave, and what a block is where it has none', () => {
    const { steps } = flowOf('clinic.json');
    expect([...steps.values()].map(({ title }) => title)).toEqual([
      'Greeting',
      'Get customer input 2b7c1e90',
      undefined,
      'Store customer input 5d31f0aa',
      'Check contact attributes 6e42a1bb',
      'Play prompt 7f53b2cc',
      'Disconnect 8a64c3dd',
      undefined,
      'Disconnect 9b75d4ee',
    ]);
  });

  test('is placed block by block, transition by transition', () => {
    const { text, flow } = fileOf('clinic.json');
    const words = ({ start, end }: Span) => text.slice(start, end);
    const main = stepOf(flow, '2b7c1e90-0000-4000-8000-000000000002', 'menu');
    expect(words(main.at)).toBe('"2b7c1e90-0000-4000-8000-000000000002"');
    expect(words(main.options[0]?.at ?? NOWHERE)).toBe('"1"');
    expect(words(main.options[0]?.target?.at ?? NOWHERE)).toBe('"Set desk"');
    expect(words(main.noInput[0]?.at ?? NOWHERE)).toBe('"InputTimeLimitExceeded"');
    expect(words(main.error?.at ?? NOWHERE)).toBe('"NoMatchingError"');
    expect(words(main.timeoutMs?.at ?? NOWHERE)).toBe('"6"');
    expect(flow.name).toMatchObject({ value: 'Clinic' });
    expect(flow.language).toMatchObject({ value: 'en-GB' });
    expect(flow.role).toBe('call');
  });

  test('asks once: silence and wrong keys go straight to where they are wired', () => {
    const main = stepOf(flowOf('clinic.json'), '2b7c1e90-0000-4000-8000-000000000002', 'menu');
    expect(main.timeoutMs?.value).toBe(6000);
    expect(main.noInput).toMatchObject([{ attempt: 1, reprompt: false }]);
    expect(main.noMatch).toMatchObject([{ target: { kind: 'step', id: main.id } }]);
    expect(main.exhausted).toBeUndefined();
  });

  test('repeats by an option that leads to its own menu, which is kept as it is', () => {
    const main = stepOf(flowOf('clinic.json'), '2b7c1e90-0000-4000-8000-000000000002', 'menu');
    expect(main.options.find(({ keys }) => keys === '*')?.target).toMatchObject({
      kind: 'step',
      id: main.id,
    });
  });

  test('takes digits, and leads a silent caller to where the next block asks for "Timeout"', () => {
    const flow = flowOf('clinic.json');
    const number = stepOf(flow, '5d31f0aa-0000-4000-8000-000000000004', 'collect');
    expect(number).toMatchObject({ digitsMin: 1, digitsMax: 8, terminator: { value: '#' } });
    expect(number.noInput).toMatchObject([
      { target: { id: '7f53b2cc-0000-4000-8000-000000000006' } },
    ]);
    expect(number.noMatch).toMatchObject([
      { target: { id: '6e42a1bb-0000-4000-8000-000000000005' } },
    ]);
  });

  test('waits in the queue that was set on the way there', () => {
    const wait = stepOf(flowOf('clinic.json'), 'Wait for the desk', 'queue');
    expect(wait.queue?.value).toBe('Front desk');
  });

  test('does not guess the queue where two ways set different ones', () => {
    const flow = read(
      actions(
        block('pick', 'DistributeByPercentage', {}, { '50': 'one', NoMatchingCondition: 'two' }),
        block('one', 'UpdateContactTargetQueue', { QueueId: 'billing' }, { next: 'wait' }),
        block('two', 'UpdateContactTargetQueue', { QueueId: 'sales' }, { next: 'wait' }),
        block('wait', 'TransferContactToQueue', {}, {}),
      ),
    );
    expect(stepOf(flow, 'wait', 'queue').queue).toBeUndefined();
  });

  test('knows no queue where setting one failed', () => {
    const wired = { next: 'bye', NoMatchingError: 'wait' };
    const flow = read(
      actions(
        block('set', 'UpdateContactTargetQueue', { QueueId: 'billing' }, wired),
        block('wait', 'TransferContactToQueue', {}, {}),
        block('bye', 'DisconnectParticipant', {}, {}),
      ),
    );
    expect(stepOf(flow, 'wait', 'queue').queue).toBeUndefined();
  });

  test('counts a hang-up as help only where the caller last chose something', () => {
    const flow = flowOf('clinic.json');
    expect(stepOf(flow, '8a64c3dd-0000-4000-8000-000000000007', 'hangup').outcome).toBe('cut-off');
    expect(stepOf(flow, '9b75d4ee-0000-4000-8000-000000000009', 'hangup').outcome).toBe('resolved');
  });

  test('says an outcome that nobody wired apart from one that does not exist', () => {
    const flow = read(
      actions(
        block('hello', 'MessageParticipant', { Text: 'Hello.' }, { next: null }),
        block('lost', 'MessageParticipant', { Text: 'Hello.' }, {}),
        block('wait', 'TransferContactToQueue', {}, { QueueAtCapacity: '' }),
        block('full', 'TransferContactToQueue', {}, {}),
      ),
    );
    expect(flowLines(flow)).toEqual([
      'hello: say -> next unwired',
      'lost: say -> next unwired',
      'wait: queue -> full unwired',
      'full: queue',
    ]);
  });

  test('keeps a target that does not exist, so that it can be told', () => {
    const flow = read(actions(block('hello', 'MessageParticipant', {}, { next: 'gone' })));
    expect(flowLines(flow)).toEqual(['hello: say -> next gone']);
  });

  test('leads by ids that a deployment fills in, as long as they are written the same', () => {
    const id = '$'.concat('{MenuId}');
    const flow = read(
      actions(
        block('hello', 'MessageParticipant', { Text: '{{greeting}}' }, { next: id }),
        block(id, 'DisconnectParticipant', {}, {}),
      ),
    );
    expect(flowLines(flow)).toEqual([`hello: say -> next ${id}`, `${id}: hangup`]);
    const [greeting] = stepOf(flow, 'hello', 'say').prompt?.segments ?? [];
    expect(greeting).toMatchObject({ text: undefined, audio: { value: '{{greeting}}' } });
  });

  test('is heard without its tags; a tone and a pause are no words', () => {
    const ssml = `<speak>Tom &amp; <sub alias="doctor">Dr</sub> May.<break time="1s"/>Your code: <say-as interpret-as="digits">$.Code</say-as>
      <say-as interpret-as="expletive">beep</say-as></speak>`;
    const flow = read(actions(block('hello', 'MessageParticipant', { SSML: ssml }, { next: 'x' })));
    const [heard] = stepOf(flow, 'hello', 'say').prompt?.segments ?? [];
    expect(heard?.text?.value).toBe('Tom & doctor May. Your code: $.Code');
  });

  test('leaves time where any key and silence lead to one place', () => {
    const wired = {
      InputTimeLimitExceeded: 'on',
      NoMatchingCondition: 'on',
      NoMatchingError: 'on',
    };
    const asked = { StoreInput: 'False', InputTimeLimitSeconds: '20', Text: 'Look for your card.' };
    const flow = read(
      actions(
        block('time', 'GetParticipantInput', asked, wired),
        block('on', 'DisconnectParticipant', {}, {}),
      ),
    );
    const time = stepOf(flow, 'time', 'say');
    expect(time.prompt?.segments.map(({ durationMs }) => durationMs?.value)).toEqual([
      undefined,
      20_000,
    ]);
  });

  test('takes a message where it records and waits without a word', () => {
    const wired = { InputTimeLimitExceeded: 'bye', NoMatchingCondition: 'bye' };
    const silent = { StoreInput: 'False', InputTimeLimitSeconds: '60', Text: ' ' };
    const recording = { MediaStreamingState: 'Enabled', MediaStreamType: 'Audio' };
    const rest = [
      block('message', 'GetParticipantInput', silent, wired),
      block('bye', 'DisconnectParticipant', {}, {}),
    ];
    const begun = block('begin', 'UpdateContactMediaStreamingBehavior', recording, {
      next: 'message',
    });
    const other = block('begin', 'UpdateContactAttributes', {}, { next: 'message' });
    expect(flowLines(read(actions(begun, ...rest)))).toContain('message: voicemail -> next bye');
    expect(flowLines(read(actions(other, ...rest)))).toContain('message: say -> next bye');
    const asked = block('begin', 'UpdateContactMediaStreamingBehavior', recording, { next: 'ask' });
    const ask = block('ask', 'GetParticipantInput', { Text: '1 or 2?' }, { '1': 'message' });
    expect(flowLines(read(actions(asked, ask, ...rest)))).toContain('message: say -> next bye');
  });

  test('is a whole call where its file says so, whatever blocks it has', () => {
    const music = actions(block('music', 'MessageParticipantIteratively', {}, {}));
    const named = (type: string) => music.replace('{', `{"Metadata":{"type":"${type}"},`);
    expect(read(music).role).toBe('part');
    expect(read(named('contactFlow')).role).toBe('call');
    expect(read(named('customerQueue')).role).toBe('part');
    expect(read(actions(block('bye', 'DisconnectParticipant', {}, {}))).role).toBe('call');
  });

  test('plays music in a queue, which ends with a person and is no dead end', () => {
    const music = { Messages: [{ Text: 'Please wait.' }, { PromptId: 'music.wav' }] };
    const offered = { ...music, InterruptFrequencySeconds: '60' };
    const flow = read(
      actions(
        block('music', 'MessageParticipantIteratively', offered, { MessagesInterrupted: 'quiet' }),
        block('quiet', 'MessageParticipantIteratively', music, {}),
      ),
    );
    expect(flow.role).toBe('part');
    expect(flowLines(flow)).toEqual(['music: queue -> timedOut quiet', 'quiet: opaque']);
    const step = stepOf(flow, 'music', 'queue');
    expect(step.maxWaitMs?.value).toBe(60_000);
    expect(step.prompt?.segments.map(({ text, audio }) => text?.value ?? audio?.value)).toEqual([
      'Please wait.',
      'music.wav',
    ]);
  });

  test('keeps a block of an unknown type with all its outcomes, and tells it once', () => {
    const wired = { next: 'two', Odd: 'one', SomeError: 'two' };
    const { flows, losses } = imported(
      actions(block('one', 'HumMelody', {}, wired), block('two', 'HumMelody', {}, { next: 'one' })),
    );
    expect(flows.flatMap(flowLines)).toEqual([
      'one: opaque -> Odd one, success two, SomeError two',
      'two: opaque -> success one',
    ]);
    expect(losses.map(({ message }) => message)).toEqual([
      'Block type "HumMelody" and 1 other are not known: any of their outcomes may come',
    ]);
  });

  test('bounds a count that is known in the call only by what the platform allows', () => {
    const wired = { ContinueLooping: 'again', DoneLooping: 'again' };
    const text = actions(block('again', 'Loop', { LoopCount: '$.Attributes.tries' }, wired));
    const { flows, losses } = imported(text);
    expect(stepOf(flows[0], 'again', 'count').limit?.value).toBe(100);
    expect(losses).toHaveLength(1);
  });

  test('goes round no more where a loop counts to none', () => {
    const wired = { ContinueLooping: 'again', DoneLooping: 'bye' };
    const flow = read(actions(block('again', 'Loop', { LoopCount: '0' }, wired)));
    expect(flowLines(flow)).toEqual(['again: set -> next bye']);
  });

  test('does not fall over names that every object has', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const blocks = names.map((name) => block(name, name, { [name]: name }, { [name]: name }));
    expect(read(actions(...blocks)).steps.size).toBe(names.length);
    const modules = names.map((name) => ({
      id: name,
      type: name,
      target: name,
      parameters: [{ name, value: name, namespace: name }],
      branches: [{ condition: name, transition: name }],
    }));
    expect(read(JSON.stringify({ modules, start: names[0] })).steps.size).toBe(names.length);
  });
});

describe('an Amazon Connect file', () => {
  test('that is a reply of the API is read inside its text', () => {
    const { text, flow } = fileOf('reply.json');
    expect(flow.name?.value).toBe('Bank line');
    expect(flow.role).toBe('part');
    expect(flowLines(flow)).toEqual(['hello: say -> next bye', 'bye: hangup']);
    const hello = stepOf(flow, 'hello', 'say');
    expect(slice(text, hello.at)).toBe(String.raw`\"hello\"`);
    expect(slice(text, hello.next?.target?.at)).toBe(String.raw`\"bye\"`);
    expect(slice(text, hello.prompt?.at)).toBe(
      String.raw`\"Willkommen bei der \\u00dcberlandbank.\"`,
    );
  });

  test('that is a template holds as many flows as it has resources', () => {
    const { text, all } = fileOf('template.yaml');
    expect(all.flows.map(({ name, role }) => `${name?.value} ${role}`)).toEqual([
      'Clinic main call',
      'OnHold part',
      'Lookup part',
      'Written call',
    ]);
    for (const { steps } of all.flows) {
      const [first] = steps.values();
      expect(slice(text, first?.at)).toBe('"hello"');
    }
    expect(told(text, all.losses)).toEqual([
      '47:16-47:31 The content of "Elsewhere" is not in this file as one text: give the flow itself to be checked',
    ]);
    expect(all.faults).toEqual([]);
  });

  test('that is a list gives all its flows', () => {
    const one = actions(block('a', 'DisconnectParticipant', {}, {}));
    const { flows } = imported(
      `{ "flows": [${one}, { "Name": "B", "Content": ${JSON.stringify(one)} }] }`,
    );
    expect(flows.map(({ steps }) => [...steps.keys()])).toEqual([['a'], ['a']]);
  });

  test('that is cut off is read as far as it goes', () => {
    const whole = actions(
      block('hello', 'MessageParticipant', { Text: 'Hello.' }, { next: 'bye' }),
      block('bye', 'DisconnectParticipant', {}, {}),
    );
    const text = whole.slice(0, whole.indexOf('DisconnectParticipant'));
    expect(connect.detect({ path: 'cut.json', text })).toBe(true);
    const { flows, faults } = imported(text);
    expect(flows.flatMap(flowLines)[0]).toBe('hello: say -> next bye');
    expect(faults.map(({ rule }) => rule)).toContain('syntax');
  });

  test('that names no start, or one that is not there, is told', () => {
    const bye = block('bye', 'DisconnectParticipant', {}, {});
    const without = actions(bye).replace('"StartAction":"bye",', '');
    const wrong = actions(bye).replace('"StartAction":"bye"', '"StartAction":"by"');
    expect(told(without, imported(without).faults)).toEqual([
      '1:1-1:2 The flow does not say where it starts: write "StartAction" with the id of a block',
    ]);
    expect(told(wrong, imported(wrong).faults)).toEqual([
      '1:39-1:43 The flow starts at "by", which is no block of it: did you mean "bye"?',
    ]);
    expect(imported(wrong).flows[0]?.start).toBeUndefined();
  });

  test('that uses one id for two blocks is told', () => {
    const bye = block('bye', 'DisconnectParticipant', {}, {});
    const { flows, faults } = imported(actions(bye, bye));
    expect(flows[0]?.steps.size).toBe(1);
    expect(faults.map(({ message }) => message)).toEqual([
      '"bye" is the id of two blocks: give one of them another',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['50,000 brackets', '['.repeat(50_000)],
    ['50,000 maps', '{"Actions":'.repeat(50_000)],
    ['a number', '7'],
    ['YAML that means something else', 'Resources: { Bucket: { Type: "AWS::S3::Bucket" } }'],
    ['a settings file', '{ "modules": [], "start": "now", "branches": 2 }'],
    ['a word about it', '{ "text": "StartAction, Actions, Identifier" }'],
  ])('that is %s is read without a crash', (_, text) => {
    expect(connect.detect({ path: 'odd.json', text })).toBe(false);
    const { flows, faults } = connect.read({ path: 'odd.json', text });
    expect(flows).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });

  test('that was spoilt anywhere is read without a crash, with all places inside', () => {
    const texts = ['clinic.json', 'reply.json', 'template.yaml'].map((name) => fileOf(name).text);
    const legacy = connect.examples.at(-1)?.from ?? '';
    const pieces = ['', '"', '\\', '{', '}', ']', ',', ':', 'null', '""', '\n', '[[', '😀', '12'];
    const spoilt = fc
      .record({
        text: fc.constantFrom(...texts, legacy),
        cuts: fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            long: fc.nat(40),
            piece: fc.constantFrom(...pieces),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      })
      .map(({ text, cuts }) =>
        cuts.reduce((spoiling, { at, long, piece }) => {
          const start = Math.floor(at * spoiling.length);
          return spoiling.slice(0, start) + piece + spoiling.slice(start + long);
        }, text),
      );
    fc.assert(
      fc.property(spoilt, (text) => {
        connect.detect({ path: 'spoilt', text });
        const all = connect.read({ path: 'spoilt', text });
        for (const { start, end } of placesOf(all)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});

const NOWHERE = { start: 0, end: 0 };

function told(text: string, faults: readonly Fault[]): readonly string[] {
  const { positionOf } = lineIndex(text);
  const place = (offset: number) => `${positionOf(offset).line}:${positionOf(offset).column}`;
  return faults.map(({ at, message }) => `${place(at.start)}-${place(at.end)} ${message}`);
}

function fileOf(name: string): { text: string; all: Imported; flow: Flow } {
  const text = readFileSync(join(import.meta.dirname, 'imports/amazon-connect', name), 'utf8');
  const all = connect.read({ path: name, text });
  expect(connect.detect({ path: name, text })).toBe(true);
  return { text, all, flow: all.flows[0] ?? expect.fail(`${name} holds no flow`) };
}

function flowOf(name: string): Flow {
  return fileOf(name).flow;
}

function imported(text: string): Imported {
  return connect.read({ path: 'flow.json', text });
}

function read(text: string): Flow {
  return imported(text).flows[0] ?? expect.fail('no flow was read');
}

function stepOf<Type extends Step['type']>(
  flow: Flow | undefined,
  id: string,
  type: Type,
): Extract<Step, { type: Type }> {
  const step = flow?.steps.get(id as never);
  if (step?.type !== type) expect.fail(`step "${id}" is a ${step?.type}`);
  return step as Extract<Step, { type: Type }>;
}

function slice(text: string, at: Span | undefined): string {
  return at === undefined ? '' : text.slice(at.start, at.end);
}

function actions(...blocks: readonly { readonly Identifier: string }[]): string {
  return JSON.stringify({
    Version: '2019-10-30',
    StartAction: blocks[0]?.Identifier,
    Actions: blocks,
  });
}

/** An action; a way whose name has "Error", "Condition", "Exceeded" or "Capacity" in it is an error. */
function block(
  id: string,
  type: string,
  parameters: object,
  ways: { readonly next?: string | null; readonly [name: string]: string | null | undefined },
) {
  const isError = (name: string) => /Error|Condition|Exceeded|Capacity/.test(name);
  const rest = Object.entries(ways).filter(([name]) => name !== 'next');
  return {
    Identifier: id,
    Type: type,
    Parameters: parameters,
    Transitions: {
      ...('next' in ways ? { NextAction: ways.next } : {}),
      Conditions: rest
        .filter(([name]) => !isError(name))
        .map(([name, to]) => ({
          NextAction: to,
          Condition: { Operator: 'Equals', Operands: [name] },
        })),
      Errors: rest
        .filter(([name]) => isError(name))
        .map(([name, to]) => ({ NextAction: to, ErrorType: name })),
    },
  };
}
