import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'duplicate-key',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'A key that stands twice in one map: two options on one key, two steps of one name.',
  why: 'Only one of the two can count, and most readers of YAML drop the other without a word: callers press 1 and come to the wrong desk.',
  remedy: 'Give the second one a key of its own, or delete it.',
  sources: [
    'YAML 1.2.2: the keys of a mapping are unique',
    'Voicent IVR Studio, validation of menu keys (secondary source)',
  ],
  options: {},
  toldBy: 'reader',
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { noInput: { prompt: Bent u er nog? }, noMatch: { prompt: Pardon? }, exhausted: balie }
        steps:
          main:
            type: menu
            prompt: Voor schade kiest u 1, voor uw premie 2.
            options:
              "1": { label: schade, goto: schade }
              "2": { label: premie, goto: balie }
          schade: { type: queue, prompt: Een ogenblik geduld. }
          balie: { type: queue, prompt: Een ogenblik geduld. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Bent u er nog? }, noMatch: { prompt: Pardon? }, exhausted: balie }
          steps:
            main:
              type: menu
              prompt: Voor schade kiest u 1, voor uw premie 2.
              options:
                "1": { label: schade, goto: schade }
                1: { label: premie, goto: balie }
            schade: { type: queue, prompt: Een ogenblik geduld. }
            balie: { type: queue, prompt: Een ogenblik geduld. }
        `,
        finds: ['10:7-10:8 Key "1" stands twice in one map: remove or rename one of them'],
      },
    ],
  },
});
