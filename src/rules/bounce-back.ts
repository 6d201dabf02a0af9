import { pressed } from '../analysis/pressed.ts';
import type { MenuStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'bounce-back',
  since: '0.1.0',
  severity: 'warning',
  summary: 'An option leads straight back to the menu that offers it.',
  why: 'The caller chooses, waits, and hears the same menu again, as if the choice had not been heard.',
  remedy:
    'Lead the option to what its label promises. Where it is meant to repeat the menu, use "repeat".',
  sources: ['The complaints about customer service from which this project comes (our own list)'],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        steps:
          main:
            type: menu
            prompt: For parcels, press 1. To hear this again, press 9.
            options: { "1": desk, "9": repeat }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          steps:
            main:
              type: menu
              prompt: For parcels, press 1. For more options, press 3.
              options: { "1": desk, "3": main }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: [
          '8:27-8:30 Option "3" leads straight back to its own menu "main": lead it on, or write "repeat" if the menu is to be heard again',
        ],
        calls: ['3'],
      },
    ],
  },
  *check({ facts }) {
    const { steps, ways, wayFrom, wayTo } = facts.graph();
    const reachable = facts.reachable();
    const repeating = new Map<MenuStep, ReadonlySet<string>>();
    for (let index = 0; index < ways.length; index += 1) {
      const from = wayFrom[index] ?? -1;
      if (from !== wayTo[index] || reachable[from] === 0) continue;
      const way = ways[index];
      if (way?.kind !== 'option') continue;
      const menu = steps[from];
      if (menu?.type !== 'menu') continue;
      const keys = repeating.get(menu) ?? keysToRepeat(menu);
      repeating.set(menu, keys);
      if (keys.has(way.name)) continue;
      const call = facts.callToStep(menu);
      yield {
        at: way.at,
        message: `Option "${way.name}" leads straight back to its own menu "${stepName(menu)}": lead it on, or write "repeat" if the menu is to be heard again`,
        ...(call === undefined ? {} : { call: pressed(call, way.name) }),
      };
    }
  },
});

/** The keys whose label, or without one the menu's words, speak of hearing it again. O(menu). */
function keysToRepeat({ options, prompt }: MenuStep): ReadonlySet<string> {
  const words = prompt?.segments.map(({ text }) => text?.value ?? '').join(' ') ?? '';
  const isSaid = AGAIN.test(words);
  // Where a key stands twice, callers only ever get the first.
  const labels = new Map(options.toReversed().map(({ keys, label }) => [keys, label?.value]));
  const isRepeat = (label: string | undefined): boolean =>
    label === undefined ? isSaid : AGAIN.test(label);
  return new Set([...labels].filter(([, label]) => isRepeat(label)).map(([keys]) => keys));
}

/** To hear it again, in English, German, Dutch, French and Spanish. */
const AGAIN =
  /\b(again|repeat\w*|once more|wiederhol\w*|nochmals?|noch einmal|erneut|herhal\w*|opnieuw|nogmaals|répét\w*|réécout\w*|à nouveau|repet\w*|repit\w*|otra vez|de nuevo)/i;
