import type { Dice } from './dice.ts';

/** The file that `flow` steps name. */
export const CALLED_FILE = 'called.ivr.yaml';

/** What JSON can say, which YAML reads as it is. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** What the parts of one random flow are written with. */
export type Pen = {
  readonly dice: Dice;
  readonly names: readonly [Name, ...Name[]];
  readonly loose: boolean;
  /** Whether the flow is one that is called, and so may return. */
  readonly inner: boolean;
};

/** A step to be written. */
export type Name = { readonly id: string; readonly type: StepType };

/** Every type of step. */
export const STEP_TYPES = [
  'menu',
  'say',
  'collect',
  'branch',
  'hours',
  'set',
  'lookup',
  'queue',
  'transfer',
  'voicemail',
  'callback',
  'survey',
  'flow',
  'return',
  'count',
  'hangup',
  'opaque',
] as const;

/** The types of a step. */
export type StepType = (typeof STEP_TYPES)[number];

/** One step of a type. */
export function randomStep(pen: Pen, type: StepType): Json {
  const spoken = pen.dice.chance(0.8) ? { prompt: promptOf(pen) } : {};
  switch (type) {
    case 'menu':
    case 'collect':
      return listeningOf(pen, type);
    case 'lookup':
    case 'queue':
    case 'transfer':
    case 'opaque':
      return { type, ...spoken, ...answeredOf(pen, type) };
    case 'say':
      return { type, prompt: promptOf(pen), ...outcomeOf(pen, 'next') };
    case 'set':
      return { type, ...spoken, set: pen.dice.pick(ASSIGNMENTS), ...outcomeOf(pen, 'next') };
    case 'branch':
    case 'hours':
    case 'count':
      return { type, ...choiceOf(pen, type) };
    case 'voicemail':
    case 'callback':
    case 'survey':
      return { type, ...spoken, ...(pen.dice.chance(0.5) ? outcomeOf(pen, 'next') : {}) };
    case 'flow':
      if (pen.inner) return { type: 'hangup', outcome: 'cut-off' };
      return { type, file: CALLED_FILE, exits: { done: wayOf(pen), desk: wayOf(pen) } };
    case 'return':
      return { type, exit: pen.dice.pick(['done', 'desk']) };
    case 'hangup':
      return { type, ...spoken, outcome: pen.dice.pick(['resolved', 'cut-off']) };
  }
}

const CONDITIONS = [
  "tier === 'business'",
  "tier !== 'business'",
  'score < 3',
  'score >= 7',
  'known',
  '!known',
  "lang === 'es'",
  "known && lang === 'en'",
  "hours.office === 'open'",
  "hours.night !== 'closed'",
  { opaque: '$.Attributes.vip' },
] as const satisfies readonly Json[];

const ASSIGNMENTS = [
  { known: 'true' },
  { known: 'false' },
  { lang: "'es'" },
  { lang: "'en'" },
  { score: '5' },
] as const satisfies readonly Json[];

const TEXTS = [
  'Welcome to the clinic.',
  'Please hold the line, we are with you at once.',
  'Your balance is {score} euros.',
  'For an appointment, press 1. For a prescription, press 2.',
  'Guten Tag.',
] as const;

function promptOf(pen: Pen): Json {
  const { dice } = pen;
  const segment = (): Json => {
    if (dice.chance(0.5)) return dice.pick(TEXTS);
    if (dice.chance(0.2)) return { audio: 'jingle.wav' };
    return {
      text: dice.pick(TEXTS),
      ...(dice.chance(0.4) ? { bargeIn: dice.chance(0.5) } : {}),
      ...(dice.chance(0.3) ? { duration: dice.pick(['500ms', '2s', '10s']) } : {}),
    };
  };
  return dice.chance(0.7) ? segment() : [segment(), segment(), segment()];
}

/** A target, or an outcome with more to it. */
export function wayOf(pen: Pen): Json {
  const { dice } = pen;
  const target = targetOf(pen);
  if (dice.chance(0.7)) return target;
  return {
    goto: target,
    ...(dice.chance(0.6) ? { prompt: promptOf(pen) } : {}),
    ...(dice.chance(0.4) ? { set: dice.pick(ASSIGNMENTS) } : {}),
  };
}

function targetOf(pen: Pen): string {
  const { dice, names, loose } = pen;
  if (loose && dice.chance(0.05)) return 'nowhere';
  if (loose && dice.chance(0.05)) return 'unwired';
  if (dice.chance(0.06)) return dice.pick(['back', 'repeat']);
  return dice.pick(names).id;
}

/** An outcome under its name; nothing at all where a loose flow leaves it out. */
function outcomeOf(pen: Pen, name: string): { readonly [key: string]: Json } {
  return pen.loose && pen.dice.chance(0.08) ? {} : { [name]: wayOf(pen) };
}

/** How a step listens, or the flow's defaults. */
export function askingOf(pen: Pen): { readonly [key: string]: Json } {
  const { dice } = pen;
  const limits = [1, 2, 3, 10, 'unlimited'] as const;
  const maybe = (
    share: number,
    key: string,
    value: () => Json,
  ): { readonly [key: string]: Json } => (dice.chance(share) ? { [key]: value() } : {});
  return {
    ...maybe(0.4, 'timeout', () => dice.pick(['1s', '3s', '6500ms'])),
    ...maybe(0.3, 'interDigit', () => dice.pick(['1s', '2s'])),
    ...maybe(0.4, 'maxNoInput', () => dice.pick(limits)),
    ...maybe(0.4, 'maxNoMatch', () => dice.pick(limits)),
    ...maybe(0.4, 'noInput', () => handlerOf(pen)),
    ...maybe(0.4, 'noMatch', () => handlerOf(pen)),
    ...maybe(0.2, 'bargeIn', () => dice.chance(0.7)),
  };
}

function handlerOf(pen: Pen): Json {
  const { dice } = pen;
  const handler = (attempt: number): Json => ({
    ...(attempt > 1 ? { attempt } : {}),
    prompt: dice.pick(TEXTS),
    ...(dice.chance(0.3) ? { reprompt: false } : {}),
    ...(dice.chance(0.15) ? { goto: targetOf(pen) } : {}),
    ...(dice.chance(0.2) ? { exhausted: wayOf(pen) } : {}),
  });
  return dice.chance(0.7) ? handler(1) : [handler(1), handler(2)];
}

const KEY_SETS = [
  ['1'],
  ['1', '2'],
  ['1', '2', '3', '0'],
  ['1', '12'],
  ['1', '21', '22', '*'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'],
] as const;

function optionsOf(pen: Pen): { readonly [key: string]: Json } {
  const { dice } = pen;
  const option = (): Json => ({
    goto: targetOf(pen),
    ...(dice.chance(0.8) ? { label: dice.pick(['Appointments', 'Prescriptions', 'Bills']) } : {}),
    ...(dice.chance(0.2) ? { when: dice.pick(CONDITIONS) } : {}),
    ...(dice.chance(0.2) ? { prompt: promptOf(pen) } : {}),
    ...(dice.chance(0.2) ? { set: dice.pick(ASSIGNMENTS) } : {}),
    ...(dice.chance(0.2) ? { phrases: ['a bill', 'an appointment'] } : {}),
  });
  return Object.fromEntries(dice.pick(KEY_SETS).map((keys) => [keys, option()]));
}

function listeningOf(pen: Pen, type: 'menu' | 'collect'): Json {
  const { dice } = pen;
  const own = dice.chance(0.5) ? { exhausted: wayOf(pen) } : {};
  if (type === 'collect') {
    const length = dice.pick([{ digits: 4 }, { min: 1, max: 3 }, { min: 2, max: 6 }]);
    return {
      ...{ type, prompt: promptOf(pen), into: 'pin', ...length },
      ...(dice.chance(0.5) ? { terminator: '#' } : {}),
      ...(dice.chance(0.3) ? { pattern: '[1-5]+' } : {}),
      ...{ ...askingOf(pen), ...own, ...outcomeOf(pen, 'next') },
    };
  }
  const prompts = [
    { attempt: 1, text: dice.pick(TEXTS) },
    { attempt: 2, text: dice.pick(TEXTS) },
  ];
  const spoken = dice.pick([
    { prompt: promptOf(pen) },
    { prompt: { intro: 'How can we help?', options: 'spoken' } },
    { prompts },
  ]);
  return { type, ...spoken, options: optionsOf(pen), ...askingOf(pen), ...own };
}

function answeredOf(pen: Pen, type: 'lookup' | 'queue' | 'transfer' | 'opaque'): Json & object {
  const { dice } = pen;
  const answered = dice.chance(0.3) ? outcomeOf(pen, 'answered') : {};
  switch (type) {
    case 'lookup': {
      const latency = dice.chance(0.5) ? { latency: '800ms' } : {};
      return { service: 'records', ...latency, outcomes: { ok: wayOf(pen), wrong: wayOf(pen) } };
    }
    case 'opaque':
      return { foreignType: 'Riddle', outcomes: { left: wayOf(pen), right: wayOf(pen) } };
    case 'queue':
      return {
        ...{ queue: 'nurses', expectedWait: '90s', maxWait: '5m', announceEvery: '30s' },
        ...(dice.chance(0.4) ? { options: { '1': wayOf(pen) } } : {}),
        ...{ ...answered, ...outcomeOf(pen, 'timedOut') },
        ...{ ...outcomeOf(pen, 'full'), ...outcomeOf(pen, 'closed') },
      };
    case 'transfer':
      return {
        ...{ to: '+49891234567', reaches: dice.pick(['human', 'machine', 'voicemail']) },
        ...{ ...answered, ...outcomeOf(pen, 'busy') },
        ...{ ...outcomeOf(pen, 'noAnswer'), ...outcomeOf(pen, 'failed') },
      };
  }
}

function choiceOf(pen: Pen, type: 'branch' | 'hours' | 'count'): Json & object {
  const { dice } = pen;
  switch (type) {
    case 'branch': {
      const one = (): Json => ({ when: dice.pick(CONDITIONS), goto: targetOf(pen) });
      return { cases: dice.chance(0.5) ? [one()] : [one(), one()], ...outcomeOf(pen, 'else') };
    }
    case 'hours':
      return {
        ...{ schedule: dice.pick(['office', 'night']), ...outcomeOf(pen, 'open') },
        ...outcomeOf(pen, 'closed'),
        ...(dice.chance(0.3) ? outcomeOf(pen, 'holiday') : {}),
      };
    case 'count':
      return { limit: dice.below(3) + 1, ...outcomeOf(pen, 'again'), ...outcomeOf(pen, 'done') };
  }
}
