import type { Span } from '../../text/span.ts';
import type { Loss } from '../importer.ts';

/** Gathers what a flow cannot say, so that each kind of thing is told once. */
export type LossBook = {
  /** Notes that a thing of a kind was met; `name` is what the file calls it. */
  readonly add: (kind: LossKind, name: string, at: Span) => void;
  /** One loss a kind, at the first thing of it, in the order of their places. */
  readonly losses: () => readonly Loss[];
};

/** The kinds of things that matter to a caller and that our flow cannot say. */
export type LossKind = keyof typeof KINDS;

/** An empty book. */
export function lossBook(): LossBook {
  const met = new Map<LossKind, { readonly name: string; readonly at: Span; others: number }>();
  return {
    add(kind, name, at) {
      const first = met.get(kind);
      if (first === undefined) met.set(kind, { name, at, others: 0 });
      else first.others += 1;
    },
    losses() {
      const losses = [...met].map(([kind, { name, at, others }]): Loss => {
        const { thing, one, many } = KINDS[kind];
        const rest = others === 1 ? '1 other' : `${others.toLocaleString('en')} others`;
        const subject = `${thing} "${shortened(name)}"`;
        const message = others === 0 ? `${subject} ${one}` : `${subject} and ${rest} ${many}`;
        return { at, message };
      });
      return losses.sort((one, other) => one.at.start - other.at.start);
    },
  };
}

const KINDS = {
  bot: {
    thing: 'Bot',
    one: 'decides outside this file what callers mean: any of its outcomes may come',
    many: 'decide outside this file what callers mean: any of their outcomes may come',
  },
  condition: {
    thing: 'Condition',
    one: 'reads what only the platform knows: either way may be taken',
    many: 'read what only the platform knows: either way may be taken',
  },
  count: {
    thing: 'Count',
    one: 'is known in the call only: taken as 100, the most that the platform allows',
    many: 'are known in the call only: taken as 100, the most that the platform allows',
  },
  flow: {
    thing: 'Flow',
    one: 'is not in this file: whom callers reach there is not known',
    many: 'are not in this file: whom callers reach there is not known',
  },
  hours: {
    thing: 'Schedule',
    one: 'is not in this file: it may be open or closed at any time',
    many: 'are not in this file: they may be open or closed at any time',
  },
  key: {
    thing: 'Condition',
    one: 'of a menu is no key: the block is read as one whose outcomes may all come',
    many: 'of menus are no keys: the blocks are read as ones whose outcomes may all come',
  },
  module: {
    thing: 'Module',
    one: 'is not in this file: it may come back by any of its exits',
    many: 'are not in this file: they may come back by any of their exits',
  },
  number: {
    thing: 'Number',
    one: 'does not say who answers: taken for a person',
    many: 'do not say who answers: taken for persons',
  },
  prompt: {
    thing: 'Prompt',
    one: 'is put in during the call: its words are not known',
    many: 'are put in during the call: their words are not known',
  },
  queue: {
    thing: 'The queue of',
    one: 'is chosen by what comes before: its name is left out',
    many: 'are chosen by what comes before: their names are left out',
  },
  type: {
    thing: 'Block type',
    one: 'is not known: any of its outcomes may come',
    many: 'are not known: any of their outcomes may come',
  },
} as const;

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
