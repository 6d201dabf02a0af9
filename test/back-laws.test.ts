import './support/same-chance.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { type CompactGraph, compactGraph } from '../src/graph/compact-graph.ts';
import { unwoundGraph } from '../src/graph/unwound-graph.ts';
import type { Flow } from '../src/model/flow.ts';
import { inlinedFlow } from '../src/model/inlined-flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { settledFlow } from '../src/model/settled-flow.ts';
import type { ProofSubject } from '../src/proofs/proof-subject.ts';
import { searchedFlow } from '../src/proofs/searched-flow.ts';
import { advance } from '../src/simulator/advance.ts';
import type { Call } from '../src/simulator/call.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { type BackMenu, backMenuText, randomBackMenu } from './support/back-menu.ts';
import { type BackMove, type BackStates, explicitBack } from './support/explicit-back.ts';
import { proofSubject } from './support/proof-subject.ts';
import { provedFlow } from './support/proved-flow.ts';
import { randomFlow } from './support/random-flow.ts';

const acts = fc.array(
  fc.oneof(
    fc.constantFrom(...KEYS).map((keys) => ({ kind: 'press' as const, keys })),
    fc.constantFrom<CallerAct>({ kind: 'silence' }, { kind: 'wrongKey' }, { kind: 'listen' }),
  ),
  { maxLength: 40 },
);

/** A caller who wanders about in menus of few keys. */
const keys = fc.array(
  fc
    .constantFrom('1', '2', '3', '1', '2', '*')
    .map((one) => ({ kind: 'press' as const, keys: one })),
  { maxLength: 40 },
);

describe('a graph with a copy of each step for each return stack', () => {
  test('leads where the simulator goes, with the stack that it has there', () => {
    const met = { back: 0, repeated: 0, inner: 0, deep: 0 };
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 12 }), acts, (seed, steps, made) => {
        const { text, called } = randomFlow({ seed, steps, loose: seed % 3 === 0 });
        // Where `back` is rare nothing much happens to a stack.
        const more = (file: string) => file.replaceAll('"repeat"', '"back"');
        const flows = new Map([...called].map(([file, inner]) => [file, flowOf(more(inner))]));
        const flow = settledFlow(inlinedFlow(flowOf(more(text)), flows));
        followed(flow, made, met);
      }),
      { numRuns: 250 },
    );
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 6 }), keys, (seed, size, made) => {
        followed(settledFlow(flowOf(backMenuText(randomBackMenu(seed, size)))), made, met);
      }),
      { numRuns: 400 },
    );
    expect(met.back).toBeGreaterThan(40);
    expect(met.repeated).toBeGreaterThan(50);
    expect(met.inner).toBeGreaterThan(20);
    expect(met.deep).toBeGreaterThan(10);
  });

  test('is the graph itself where nothing goes back', () => {
    const flow = settledFlow(flowOf(backMenuText(NO_BACK)));
    const graph = compactGraph(flow);
    expect(unwoundGraph(flow, graph, 1_000)).toBe(graph);
  });
});

describe('a proof with "back" in all places', () => {
  test('says what a search with real return stacks says, and is never unsure of "back"', () => {
    const told = { proved: 0, refuted: 0 };
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 6 }), (seed, size) => {
        const menu = randomBackMenu(seed, size);
        const states = explicitBack(menu, 3_000);
        if (states === undefined) return;
        const subject = subjectOf(menu);
        if (searchedFlow(subject, []).graph.copies?.isOpen.includes(1)) return;
        const ours = verdictsOf(subject);
        const plain = truthOf(states);
        expect(ours).toEqual(plain);
        for (const kind of Object.values(plain)) told[kind] += 1;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(told.proved, told.refuted)).toBeGreaterThan(300);
  });

  test('says nothing wrong where stacks are known in part', () => {
    const told = { proved: 0, refuted: 0, unknown: 0 };
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 4, max: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (seed, size, statesMax) => {
          const menu = randomBackMenu(seed, size);
          const states = explicitBack(menu, 3_000);
          if (states === undefined) return;
          const ours = verdictsOf(subjectOf(menu, statesMax));
          const plain: Readonly<Record<string, string>> = truthOf(states);
          for (const [property, kind] of Object.entries(ours)) {
            told[kind] += 1;
            if (kind !== 'unknown') expect([property, kind]).toEqual([property, plain[property]]);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(Math.min(told.proved, told.refuted, told.unknown)).toBeGreaterThan(8);
  });
});

const NO_BACK: BackMenu = {
  steps: [
    { id: 'menu-0', type: 'say', next: 'desk-1' },
    { id: 'desk-1', type: 'desk' },
  ],
  star: undefined,
};

function flowOf(text: string): Flow {
  return readFlow({ path: 'clinic.ivr.yaml', text }).flow;
}

/** Plays a call, and takes the way of each of its moves in the graph. */
function followed(
  flow: Flow,
  made: readonly CallerAct[],
  met: { back: number; repeated: number; inner: number; deep: number },
): void {
  if (flow.start === undefined) return;
  const plain = compactGraph(flow);
  const graph = unwoundGraph(flow, plain, 2_000);
  if (graph.copies?.isOpen.includes(1)) return;
  let at = graph.start;
  const hear = (heard: readonly Heard[]): void => {
    for (const one of heard) {
      if (one.kind !== 'entered' && one.kind !== 'repeated') continue;
      const { by } = one;
      if (by.kind === 'start') continue;
      const way = wayBy(graph, at, by);
      // Nothing leads on by an event that repeats at once.
      if (one.kind === 'repeated') {
        met.repeated += 1;
        if (way !== undefined) expect(graph.ways[way]?.target.kind).toBe('repeat');
        continue;
      }
      const written = plain.ways.find((known) => isBy(known, by));
      if (written?.target.kind === 'back') met.back += 1;
      at = graph.wayTo[way ?? -1] ?? -1;
      expect([by, graph.steps[at]?.id]).toEqual([by, one.step]);
    }
  };
  let [call, heard] = startCall(flow, plainWorld);
  hear(heard);
  for (const act of made) {
    [call, heard] = advance(flow, call, act);
    hear(heard);
    if (call.callers.length > 0) met.inner += 1;
    if (call.stack.length > 3) met.deep += 1;
    isOnStack(graph, at, call);
  }
}

type By = { readonly name: string; readonly at: { readonly start: number } };

function isBy(way: { readonly name: string; readonly at: { readonly start: number } }, by: By) {
  return way.name === by.name && way.at.start === by.at.start;
}

function wayBy(graph: CompactGraph, step: number, by: By): number | undefined {
  const [first = 0, end = 0] = [graph.firstWay[step], graph.firstWay[step + 1]];
  return Array.from({ length: end - first }, (_, index) => first + index).find((way) =>
    isBy(graph.ways[way] ?? { name: '', at: { start: -1 } }, by),
  );
}

/** What a copy knows of its stack is what lies on that of the call. */
function isOnStack({ copies }: CompactGraph, at: number, call: Call): void {
  if (copies === undefined) return;
  const stack = copies.stacks[at] ?? [];
  const own = stack.slice(stack.findLastIndex((entry) => entry < 0) + 1);
  const names = own.map((index) => copies.flow.steps[index]?.id);
  expect(call.stack.slice(call.stack.length - names.length)).toEqual(names);
}

function subjectOf(menu: BackMenu, statesMax = 1_000_000): ProofSubject {
  const subject = proofSubject(flowOf(backMenuText(menu)));
  return {
    ...subject,
    policy: { ...subject.policy, substitutes: [] },
    limits: { ...subject.limits, statesMax },
  };
}

type Kind = 'proved' | 'refuted' | 'unknown';

/** The verdicts of a proof, of which only few depend on more than where callers can go. */
function verdictsOf(subject: ProofSubject): Record<string, Kind> {
  const { rows } = provedFlow(subject);
  for (const { result } of rows) {
    if (result.kind === 'refuted') expect(result.replay).not.toBe('different');
  }
  return Object.fromEntries(
    rows
      .filter(({ property }) => property !== 'human-within')
      .map(({ property, result }) => [property, result.kind]),
  );
}

/** The same, state by state. */
function truthOf(states: BackStates): Record<string, 'proved' | 'refuted'> {
  const [start = ''] = states.keys();
  const isAsked = (name: string): boolean => states.get(name)?.step.type === 'menu';
  const names = [...states.keys()];
  const asked = [start, ...names.filter(isAsked)];
  const desk = (name: string): boolean => name === 'desk';
  const end = (name: string): boolean => name === 'desk' || name === 'bye';
  const some = sureOf(states, desk, () => true, false);
  const caller = (kinds: readonly BackMove['by'][]) => (move: BackMove) =>
    move.by === 'menu' || kinds.includes(move.by);
  const all = (kinds: readonly BackMove['by'][], goal: (name: string) => boolean) =>
    sureOf(states, goal, caller(kinds), true);
  const helpless = ['silence', 'wrongKey'] as const;
  const ends = all(helpless, end);
  const pauses = all(helpless, (name) => end(name) || isAsked(name));
  const said = (isSo: boolean) => (isSo ? 'proved' : 'refuted');
  return {
    'human-reachable': said(asked.every((name) => some.has(name))),
    'human-guaranteed': said(some.has(start)),
    'silent-caller': said(all(['silence'], desk).has(start)),
    'lost-caller': said(all(['wrongKey'], desk).has(start)),
    'helpless-caller': said(all(helpless, desk).has(start)),
    'call-ends': said(
      asked.every((name) => ends.has(name)) && names.every((name) => pauses.has(name)),
    ),
  };
}

/** The states from which a goal is come to by some moves, or by all of them, whichever are made. */
function sureOf(
  states: BackStates,
  isGoal: (name: string) => boolean,
  mayMake: (move: BackMove) => boolean,
  byAll: boolean,
): ReadonlySet<string> {
  const sure = new Set(['desk', 'bye', ...states.keys()].filter(isGoal));
  for (let size = -1; size !== sure.size; ) {
    size = sure.size;
    for (const [name, { moves }] of states) {
      const made = moves.filter(mayMake);
      const isIn = ({ to }: BackMove): boolean => sure.has(to);
      if (made.length > 0 && (byAll ? made.every(isIn) : made.some(isIn))) sure.add(name);
    }
  }
  return sure;
}
