import { type Dice, diceOf } from './dice.ts';
import {
  askingOf,
  CALLED_FILE,
  type Json,
  type Name,
  type Pen,
  randomStep,
  STEP_TYPES,
  wayOf,
} from './random-step.ts';

/** What a random flow is made from; the same recipe gives the same text. */
export type FlowRecipe = {
  /** Any whole number. */
  readonly seed: number;
  /** How many steps it has: 1 to 30 for laws, more for measuring. */
  readonly steps: number;
  /**
   * Whether ways may be left out, unwired, or lead to a step that does not exist; such a flow is
   * still one that the reader takes, and gives findings.
   */
  readonly loose?: boolean;
};

/** A random flow file, and the files that its `flow` steps name. */
export type RandomFlow = { readonly text: string; readonly called: ReadonlyMap<string, string> };

/**
 * A random but well-formed flow file with steps of every type; small recipes give small flows.
 *
 * It knows only the form of the flow file, neither reader nor simulator nor analysis, so that laws
 * may set any two of those against each other. Every step and every value is JSON, which YAML
 * reads as it is. Holidays are plain dates, so that nothing has to be loaded.
 */
export function randomFlow(recipe: FlowRecipe): RandomFlow {
  const dice = diceOf(recipe.seed);
  const names = namesOf(dice, Math.max(1, recipe.steps));
  const pen: Pen = { dice, names, loose: recipe.loose ?? false, inner: false };
  const inner: Pen = { dice, names: namesOf(dice, dice.below(5) + 2), loose: false, inner: true };
  return {
    text: fileOf(pen, 'Random clinic'),
    called: new Map([[CALLED_FILE, fileOf(inner, 'Random pharmacy')]]),
  };
}

function namesOf(dice: Dice, count: number): [Name, ...Name[]] {
  const name = (index: number): Name => {
    const type = dice.chance(0.2) ? 'menu' : dice.pick(STEP_TYPES);
    return { id: `${type}-${index + 1}`, type };
  };
  return [name(0), ...Array.from({ length: count - 1 }, (_, index) => name(index + 1))];
}

function fileOf(pen: Pen, name: string): string {
  const steps = pen.names.map(
    ({ id, type }) => `  ${id}: ${JSON.stringify(randomStep(pen, type))}`,
  );
  const globals = globalsOf(pen);
  return [
    'presszero: 1',
    `name: ${name}`,
    `language: ${pen.dice.pick(['en', 'de', 'es'])}`,
    `start: ${pen.names[0].id}`,
    SCHEDULES,
    VARIABLES,
    ...(Object.keys(globals).length > 0 ? [`globals: ${JSON.stringify(globals)}`] : []),
    `defaults: ${JSON.stringify({ ...askingOf(pen), exhausted: wayOf(pen) })}`,
    'steps:',
    ...steps,
    '',
  ].join('\n');
}

const SCHEDULES = `schedules:
  office:
    timezone: Europe/Berlin
    open: { mon-thu: 08:00-18:00, fri: "08:00-12:00, 13:00-16:00" }
    holidays: [2026-12-25]
    except: { 2026-12-24: 08:00-12:00, 2026-12-31: closed }
  night:
    timezone: America/New_York
    open: { mon-sun: "00:00-06:00, 22:00-24:00" }`;

const VARIABLES = `variables:
  tier: { type: enum, values: [standard, business], from: caller }
  score: { type: number, min: 0, max: 10, from: lookup }
  known: { type: boolean, initial: false }
  lang: { type: enum, values: [en, es], initial: en }
  pin: { type: string }`;

function globalsOf(pen: Pen): { readonly [key: string]: Json } {
  const { dice } = pen;
  return {
    ...(dice.chance(0.5) ? { '0': { label: 'Reception', goto: dice.pick(pen.names).id } } : {}),
    ...(dice.chance(0.4) ? { '*': 'back' } : {}),
    ...(dice.chance(0.4) ? { '9': 'repeat' } : {}),
  };
}
