import type { Asking } from '../model/asking.ts';
import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { MenuStep, QueueStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { seconds } from '../text/seconds.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'ambiguous-prefix',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A key that is also the beginning of a longer one in the same step.',
  why: 'The phone cannot know whether the caller of 1 will go on to 12, so each of them waits for nothing, and a caller who hesitates over the second digit lands in the wrong place.',
  remedy: 'Give all options of a menu the same number of digits.',
  sources: [
    'Asterisk documentation, digit time-out: a number that could grow is only taken once it has passed',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { interDigit: 4s, noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
        steps:
          main:
            type: menu
            prompt: To pay a bill, press 1. For a parking fine, press 2.
            options: { "1": bills, "2": fines }
          bills: { type: queue, prompt: Please hold. }
          fines: { type: queue, prompt: Please hold. }
          desk: { type: queue, prompt: Please hold. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { interDigit: 4s, noInput: { prompt: Hello? }, noMatch: { prompt: Sorry? }, exhausted: desk }
          steps:
            main:
              type: menu
              prompt: To pay a bill, press 1. For a parking fine, press 12.
              options: { "1": bills, "12": fines }
            bills: { type: queue, prompt: Please hold. }
            fines: { type: queue, prompt: Please hold. }
            desk: { type: queue, prompt: Please hold. }
        `,
        finds: [
          '8:16-8:19 Key "1" of "main" also begins "12", so its callers wait 4 s for a further digit: give one of them another key',
        ],
      },
    ],
  },
  *check({ flow }) {
    const hasMenu = [...flow.steps.values()].some(({ type }) => type === 'menu');
    for (const { short, long } of hasMenu ? prefixes(flow.globals) : []) {
      const says = `Global key "${short.keys}" also begins "${long.keys}"`;
      yield { at: short.at, message: `${says}, ${delay(flow.defaults, flow)}` };
    }
    const globals = new Set(flow.globals);
    const hasLongGlobal = flow.globals.some(({ keys }) => keys.length > 1);
    for (const step of flow.steps.values()) {
      if (step.type !== 'menu' && step.type !== 'queue') continue;
      // One key begins no other, and mostly that is all there is.
      if (!hasLongGlobal && step.options.every(({ keys }) => keys.length < 2)) continue;
      for (const { short, long } of prefixes(keysIn(flow, step))) {
        if (globals.has(short) && globals.has(long)) continue;
        const at = globals.has(short) ? long.at : short.at;
        const says = `Key "${short.keys}" of "${stepName(step)}" also begins "${long.keys}"`;
        const own = step.type === 'menu' ? step : flow.defaults;
        yield { at, message: `${says}, ${delay(own, flow)}` };
      }
    }
  },
});

function delay(own: Asking, flow: Flow): string {
  const wait = seconds(settledAsking(own, flow.defaults).interDigitMs);
  return `so its callers wait ${wait} for a further digit: give one of them another key`;
}

/** The options that are in force in a step; a menu's own key hides the same key of the globals. */
function keysIn(flow: Flow, step: MenuStep | QueueStep): readonly Option[] {
  if (step.type === 'queue') return step.options;
  const own = new Set(step.options.map(({ keys }) => keys));
  return [...step.options, ...flow.globals.filter(({ keys }) => !own.has(keys))];
}

type Prefix = { readonly short: Option; readonly long: Option };

/** Each option whose keys begin those of another one, with one such other. Sorts; no more. */
function prefixes(options: readonly Option[]): readonly Prefix[] {
  const found: Prefix[] = [];
  const told = new Set<Option>();
  // In the order of their letters, what begins a key stands before it with only such between.
  const begun: Option[] = [];
  for (const option of options.toSorted(byKeys)) {
    while (begun.length > 0 && !option.keys.startsWith(begun.at(-1)?.keys ?? '')) begun.pop();
    const short = begun.at(-1);
    if (short?.keys === option.keys) continue;
    if (short !== undefined && !told.has(short)) {
      told.add(short);
      found.push({ short, long: option });
    }
    begun.push(option);
  }
  return found;
}

function byKeys(one: Option, other: Option): number {
  if (one.keys === other.keys) return 0;
  return one.keys < other.keys ? -1 : 1;
}
