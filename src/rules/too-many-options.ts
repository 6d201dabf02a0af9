import type { MenuStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'too-many-options',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A menu that offers more options than a caller keeps in mind.',
  why: 'A spoken list cannot be looked back at. Whoever waits for the last options has lost the first ones, and callers with a weak memory keep two or three.',
  remedy:
    'Put the rare options behind "anything else", or ask the question in two menus. What goes back or repeats, and the global keys, does not count.',
  sources: [
    'Portugal, DL 134/2009 (secondary sources): at most 5 options at the start',
    'ISO/IEC 13714, as summarised by itams.co.uk (secondary source): at most 4 wherever possible',
    'Avaya Interactive Response documentation: 4 to 5',
    'Against a strict number: Commarford, Lewis, Smither and Gentzler 2008, Human Factors 50(1): broad menus can be faster than deep ones (abstract)',
  ],
  options: {
    max: { default: 5, unit: 'options', min: 1, max: 12, says: 'The most that a menu may offer.' },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Bent u er nog? }, noMatch: { prompt: Pardon? }, exhausted: desk }
        globals: { "0": desk }
        steps:
          main:
            type: menu
            prompt: { intro: Waarmee kunnen wij u helpen?, options: spoken }
            options:
              "1": { label: Afval, goto: desk }
              "2": { label: Paspoort, goto: pass }
              "3": { label: Verhuizing, goto: move }
              "4": { label: Belasting, goto: tax }
              "5": { label: Iets anders, goto: desk }
              "9": { label: Herhalen, goto: repeat }
          pass: { type: queue, prompt: Een ogenblik geduld. }
          move: { type: queue, prompt: Een ogenblik geduld. }
          tax: { type: queue, prompt: Een ogenblik geduld. }
          desk: { type: queue, prompt: Een ogenblik geduld. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Bent u er nog? }, noMatch: { prompt: Pardon? }, exhausted: desk }
          globals: { "0": desk }
          steps:
            main:
              type: menu
              prompt: { intro: Waarmee kunnen wij u helpen?, options: spoken }
              options:
                "1": { label: Afval, goto: desk }
                "2": { label: Paspoort, goto: pass }
                "3": { label: Verhuizing, goto: move }
                "4": { label: Belasting, goto: tax }
                "5": { label: Parkeren, goto: park }
                "6": { label: Iets anders, goto: desk }
                "9": { label: Herhalen, goto: repeat }
            pass: { type: queue, prompt: Een ogenblik geduld. }
            move: { type: queue, prompt: Een ogenblik geduld. }
            tax: { type: queue, prompt: Een ogenblik geduld. }
            park: { type: queue, prompt: Een ogenblik geduld. }
            desk: { type: queue, prompt: Een ogenblik geduld. }
        `,
        finds: [
          '9:5-9:12 Menu "main" offers 6 options, more than 5: put the rare ones behind one key',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Bent u er nog? }, noMatch: { prompt: Pardon? }, exhausted: desk }
          steps:
            main:
              type: menu
              prompt: { intro: Waarmee kunnen wij u helpen?, options: spoken }
              options:
                "1": { label: Afval, goto: desk }
                "2": { label: Paspoort, goto: pass }
                "3": { label: Iets anders, goto: desk }
            pass: { type: queue, prompt: Een ogenblik geduld. }
            desk: { type: queue, prompt: Een ogenblik geduld. }
        `,
        options: { max: 2 },
        finds: [
          '8:5-8:12 Menu "main" offers 3 options, more than 2: put the rare ones behind one key',
        ],
      },
    ],
  },
  *check({ flow }, { max }) {
    for (const step of flow.steps.values()) {
      if (step.type !== 'menu') continue;
      const count = countOffered(step);
      if (count <= max) continue;
      const says = `Menu "${stepName(step)}" offers ${count} options, more than ${max}`;
      yield { at: step.optionsAt, message: `${says}: put the rare ones behind one key` };
    }
  },
});

/**
 * The options that a caller must choose among. A key with several conditions is one option, and
 * three or more digits are an extension that some callers know and none is told.
 */
function countOffered({ options }: MenuStep): number {
  const offered = options.filter(
    ({ keys, target }) =>
      keys.length < EXTENSION_DIGITS && target?.kind !== 'back' && target?.kind !== 'repeat',
  );
  return new Set(offered.map(({ keys }) => keys)).size;
}

const EXTENSION_DIGITS = 3;
