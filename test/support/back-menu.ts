import { diceOf } from './dice.ts';

/** A small menu in which much goes back, as plain data; see `randomBackMenu`. */
export type BackMenu = {
  /** The first one is where calls begin. */
  readonly steps: readonly BackStep[];
  /** Where `*` leads in every menu, unless it says so itself. */
  readonly star: string | undefined;
};

/** One step: a menu, something that is said, a desk with a person, or the end of the call. */
export type BackStep =
  | {
      readonly id: string;
      readonly type: 'menu';
      readonly keys: ReadonlyMap<string, string>;
      readonly noInput: string | undefined;
      readonly noMatch: string | undefined;
      readonly exhausted: string;
      /** How many silences, or wrong keys, exhaust it. */
      readonly limit: number;
    }
  | { readonly id: string; readonly type: 'say'; readonly next: string }
  | { readonly id: string; readonly type: 'desk' | 'bye' };

/** A menu of chance with `back` in all places; the same seed gives the same one. */
export function randomBackMenu(seed: number, size: number): BackMenu {
  const dice = diceOf(seed);
  const types = [
    'menu',
    'menu',
    'menu',
    'menu',
    'menu',
    'say',
    'say',
    'desk',
    'desk',
    'bye',
  ] as const;
  const names = Array.from({ length: size }, (_, index) => {
    const type = index === 0 ? 'menu' : dice.pick(types);
    return { id: `${type}-${index}`, type };
  });
  const named = (): string => names[dice.below(names.length)]?.id ?? 'back';
  const target = (): string => {
    if (dice.chance(0.25)) return 'back';
    return dice.chance(0.05) ? 'repeat' : (names[dice.below(names.length)]?.id ?? 'back');
  };
  const maybe = (share: number): string | undefined => (dice.chance(share) ? target() : undefined);
  const steps = names.map(({ id, type }): BackStep => {
    if (type === 'say') return { id, type, next: dice.chance(0.8) ? named() : target() };
    if (type !== 'menu') return { id, type };
    const keys = ['1', '2', '3'].slice(0, dice.below(2) + 2);
    const asking = { noInput: maybe(0.3), noMatch: maybe(0.3), exhausted: target() };
    const limit = dice.below(3) + 1;
    return { id, type, keys: new Map(keys.map((key) => [key, target()])), ...asking, limit };
  });
  return { steps, star: dice.chance(0.3) ? 'back' : undefined };
}

/** The menu as a flow file. */
export function backMenuText({ steps, star }: BackMenu): string {
  const written = steps.map((step) => `  ${step.id}: ${JSON.stringify(stepOf(step))}`);
  const globals = star === undefined ? [] : [`globals: { "*": ${star} }`];
  const head = ['presszero: 1', `start: ${steps[0]?.id}`, ...globals, 'steps:'];
  return [...head, ...written, ''].join('\n');
}

function stepOf(step: BackStep): object {
  switch (step.type) {
    case 'say':
      return { type: 'say', prompt: 'One moment please.', next: step.next };
    case 'desk':
      return { type: 'queue' };
    case 'bye':
      return { type: 'hangup', outcome: 'resolved' };
    case 'menu': {
      const { keys, noInput, noMatch, exhausted, limit } = step;
      const handler = (goto: string | undefined) => (goto === undefined ? {} : { goto });
      return {
        ...{ type: 'menu', prompt: 'How can we help?', options: Object.fromEntries(keys) },
        ...{ maxNoInput: limit, maxNoMatch: limit, exhausted },
        noInput: { prompt: 'Are you there?', ...handler(noInput) },
        noMatch: { prompt: 'Pardon?', ...handler(noMatch) },
      };
    }
  }
}
