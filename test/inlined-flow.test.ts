import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { inlinedFlow } from '../src/model/inlined-flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { dedent } from '../src/text/dedent.ts';
import { randomFlow } from './support/random-flow.ts';

const flowOf = (text: string): Flow => readFlow({ path: 'clinic.ivr.yaml', text }).flow;

const CLINIC = flowOf(dedent`
  presszero: 1
  start: main
  defaults: { exhausted: desk, timeout: 6s }
  globals: { "0": desk }
  steps:
    main: { type: menu, prompt: "For your card, press 1.", options: { "1": pin } }
    pin: { type: flow, file: pin.ivr.yaml, exits: { right: card, wrong: desk } }
    card: { type: say, prompt: Your card is blocked., next: desk }
    desk: { type: queue, prompt: Please hold. }
`);

const PIN = flowOf(dedent`
  presszero: 1
  start: ask
  defaults: { exhausted: no }
  globals: { "9": repeat }
  steps:
    ask: { type: menu, prompt: "If you have a pin, press 1.", options: { "1": yes } }
    yes: { type: return, exit: right }
    no: { type: return, exit: wrong }
`);

describe('a flow that runs another one, written out', () => {
  const whole = inlinedFlow(CLINIC, new Map([['pin.ivr.yaml', PIN]]));

  test('has the steps of the other one under the name of the step that runs it', () => {
    expect([...whole.steps.keys()]).toEqual([
      'main',
      'pin',
      'card',
      'desk',
      'pin > ask',
      'pin > yes',
      'pin > no',
    ]);
    expect(whole.steps.get('pin' as never)).toMatchObject({
      type: 'say',
      next: { target: { id: 'pin > ask' } },
    });
    expect(whole.steps.get('pin > yes' as never)).toMatchObject({
      type: 'say',
      next: { target: { id: 'card' } },
    });
  });

  test('keeps globals and defaults to the flow that has them', () => {
    const keysOf = (id: string) => {
      const step = whole.steps.get(id as never);
      return step?.type === 'menu' ? step.options.map(({ keys }) => keys) : [];
    };
    expect(keysOf('main')).toEqual(['1', '0']);
    expect(keysOf('pin > ask')).toEqual(['1', '9']);
    expect(whole.steps.get('main' as never)).toMatchObject({ timeoutMs: { value: 6_000 } });
    expect(whole.steps.get('pin > ask' as never)).toMatchObject({
      timeoutMs: undefined,
      exhausted: { target: { id: 'pin > no' } },
    });
    expect(whole.globals).toEqual([]);
  });

  test('shares the steps of the other one among places that go on alike', () => {
    const text = (second: string) => dedent`
      presszero: 1
      start: main
      steps:
        main: { type: menu, prompt: Hello., options: { "1": card, "2": loan }, exhausted: desk }
        card: { type: flow, file: pin.ivr.yaml, exits: { right: desk, wrong: { goto: bye, prompt: Sorry. } } }
        loan: { type: flow, file: pin.ivr.yaml, exits: { wrong: { goto: bye, prompt: ${second} }, right: desk } }
        desk: { type: queue, prompt: Please hold. }
        bye: { type: hangup }
    `;
    const called = new Map([['pin.ivr.yaml', PIN]]);
    const shared = inlinedFlow(flowOf(text('Sorry.')), called).steps;
    expect([...shared.keys()].filter((id) => id.includes(' > '))).toEqual([
      'pin.ivr.yaml > ask',
      'pin.ivr.yaml > yes',
      'pin.ivr.yaml > no',
    ]);
    for (const id of ['card', 'loan']) {
      expect(shared.get(id as never)).toMatchObject({
        next: { target: { id: 'pin.ivr.yaml > ask' } },
      });
    }
    const apart = inlinedFlow(flowOf(text('No.')), called).steps;
    expect([...apart.keys()]).toContain('card > no');
    expect([...apart.keys()]).toContain('loan > no');
  });

  test('counts for all places together, as a call does', () => {
    const main = flowOf(dedent`
      presszero: 1
      start: first
      steps:
        first: { type: flow, file: tries.ivr.yaml, exits: { over: second } }
        second: { type: flow, file: tries.ivr.yaml, exits: { over: desk } }
        desk: { type: queue, prompt: Please hold. }
    `);
    const tries = flowOf(dedent`
      presszero: 1
      start: ask
      steps:
        ask: { type: menu, prompt: Your pin., options: { "1": tries }, exhausted: tries }
        tries: { type: count, limit: 2, again: ask, done: over }
        over: { type: return, exit: over }
    `);
    const called = new Map([['tries.ivr.yaml', tries]]);
    const made = Array.from({ length: 8 }, () => ({ kind: 'press' as const, keys: '1' }));
    const apart = entered(main, made, called).steps;
    expect(apart.filter((step) => step === 'ask')).toHaveLength(4);
    expect(entered(inlinedFlow(main, called), made, new Map()).steps).toEqual(apart);
  });

  test('leaves a flow that is not at hand, or runs itself, as it is', () => {
    expect(inlinedFlow(CLINIC, new Map()).steps.get('pin' as never)?.type).toBe('flow');
    const round = flowOf(dedent`
      presszero: 1
      start: again
      steps:
        again: { type: flow, file: pin.ivr.yaml, exits: { right: again } }
    `);
    const steps = inlinedFlow(CLINIC, new Map([['pin.ivr.yaml', round]])).steps;
    const kept = [...steps.values()].filter((step) => step.type === 'flow');
    expect(kept.map(({ id }) => id)).toEqual(['pin > again']);
    expect(kept[0]?.left).toContain('"pin > again" runs "pin.ivr.yaml"');
  });

  test('leaves a flow that gives a variable another meaning', () => {
    const text =
      'presszero: 1\nstart: a\nvariables: { lang: { type: boolean } }\nsteps: { a: { type: hangup } }';
    const main = flowOf(
      'presszero: 1\nstart: a\nvariables: { lang: { type: string } }\nsteps: { a: { type: flow, file: b.yaml, exits: {} } }',
    );
    const steps = inlinedFlow(main, new Map([['b.yaml', flowOf(text)]])).steps;
    expect([...steps.keys()]).toEqual(['a']);
  });
});

const acts = fc.array(
  fc.oneof(
    fc.constantFrom(...KEYS).map((keys) => ({ kind: 'press' as const, keys })),
    fc.constantFrom<CallerAct>({ kind: 'silence' }, { kind: 'wrongKey' }, { kind: 'listen' }),
  ),
  { maxLength: 25 },
);

test('a call goes the same way through a flow that is written out', () => {
  let crossed = 0;
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 12 }), acts, (seed, steps, made) => {
      const { text, called } = randomFlow({ seed, steps });
      const main = seed % 2 === 0 ? flowOf(text) : alike(flowOf(text));
      const flows = new Map([...called].map(([file, inner]) => [file, flowOf(inner)]));
      const apart = entered(main, made, flows);
      crossed += apart.hasCrossed ? 1 : 0;
      const whole = entered(inlinedFlow(main, flows), made, new Map());
      // What spins on the spot is stopped after so many moves, of which running a flow is one.
      expect(whole.steps.slice(0, 400)).toEqual(apart.steps.slice(0, 400));
    }),
    { numRuns: 400 },
  );
  expect(crossed).toBeGreaterThan(10);
});

/** The same where whatever runs a flow goes on as the first step does that runs one. */
function alike(flow: Flow): Flow {
  const first = [...flow.steps.values()].find((step) => step.type === 'flow');
  if (first?.type !== 'flow') return flow;
  const { exits } = first;
  const steps = [...flow.steps].map(
    ([id, step]) => [id, step.type === 'flow' ? { ...step, exits } : step] as const,
  );
  return { ...flow, steps: new Map(steps) };
}

/**
 * The steps that a call comes to, under the names that their own flows have for them, without those
 * that run flows: one that is repeated is come to anew where it is written out.
 */
function entered(flow: Flow, made: readonly CallerAct[], flows: ReadonlyMap<string, Flow>) {
  const steps: string[] = [];
  let hasCrossed = false;
  let [call, heard] = startCall(flow, { ...plainWorld, flows });
  const hear = (all: readonly Heard[]): void => {
    for (const { kind, step } of all) {
      const name = step.split(' > ').at(-1) ?? '';
      if (kind === 'entered' && !name.startsWith('flow-')) steps.push(name);
      if (kind === 'called') hasCrossed = true;
    }
  };
  hear(heard);
  for (const act of made) {
    [call, heard] = advance(flow, call, act);
    hear(heard);
  }
  return { steps, hasCrossed };
}
