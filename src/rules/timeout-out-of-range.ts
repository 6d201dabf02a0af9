import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { seconds } from '../text/seconds.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'timeout-out-of-range',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A wait for the caller that is too short to think, or so long that the line seems dead.',
  why: 'Old, hurried and foreign-language callers need some seconds to find the key, and more to find a card. After ten seconds of silence most think that the call was lost.',
  remedy: 'Wait 5 to 7 s in a menu, and 10 to 15 s where the caller must fetch a number.',
  sources: [
    'ISO/IEC 13714, as summarised by itams.co.uk (secondary source): 3 to 10 s by the complexity of the menu',
    'ACIXD wiki, "Anticipate typical user errors": 10 to 15 s to find a card',
  ],
  options: {
    minSeconds: { default: 3, unit: 'seconds', says: 'The least that a step may wait.' },
    maxSeconds: { default: 10, unit: 'seconds', says: 'The most that a menu may wait.' },
    maxCollectSeconds: {
      default: 15,
      unit: 'seconds',
      says: 'The most that a step may wait that takes digits.',
    },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { timeout: 6s, noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
        steps:
          main: { type: menu, prompt: "Für Strom drücken Sie die 1, für Wasser die 2.", options: { "1": meter, "2": desk } }
          meter: { type: collect, prompt: Bitte Ihre Zählernummer., into: meter, digits: 8, timeout: 15s, next: desk }
          desk: { type: queue, prompt: Bitte warten Sie. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { timeout: 2s, noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "Für Strom drücken Sie die 1, für Wasser die 2.", options: { "1": meter, "2": desk } }
            meter: { type: collect, prompt: Bitte Ihre Zählernummer., into: meter, digits: 8, timeout: 20s, next: desk }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        finds: [
          '3:22-3:24 By default steps wait 2 s for the caller: make it 3 s to 10 s',
          '6:94-6:97 Collect "meter" waits 20 s for the caller: make it 3 s to 15 s',
        ],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { noInput: { prompt: Hallo? }, noMatch: { prompt: Wie bitte? }, exhausted: desk }
          steps:
            main: { type: menu, prompt: "Für Strom drücken Sie die 1, für Wasser die 2.", options: { "1": meter, "2": desk }, timeout: 8s }
            meter: { type: collect, prompt: Bitte Ihre Zählernummer., into: meter, digits: 8, timeout: 8s, next: desk }
            desk: { type: queue, prompt: Bitte warten Sie. }
        `,
        options: { minSeconds: 10, maxSeconds: 12, maxCollectSeconds: 30 },
        finds: [
          '5:126-5:128 Menu "main" waits 8 s for the caller: make it 10 s to 12 s',
          '6:94-6:96 Collect "meter" waits 8 s for the caller: make it 10 s to 30 s',
        ],
      },
    ],
  },
  *check({ flow }, { minSeconds, maxSeconds, maxCollectSeconds }) {
    const advice = (ms: number, type: 'menu' | 'collect'): string | undefined => {
      const most = type === 'menu' ? maxSeconds : maxCollectSeconds;
      if (ms >= minSeconds * 1_000 && ms <= most * 1_000) return undefined;
      return `make it ${minSeconds} s to ${most} s`;
    };
    const shared = flow.defaults.timeoutMs;
    const right = shared === undefined ? undefined : advice(shared.value, served(flow));
    if (shared !== undefined && right !== undefined) {
      const says = `By default steps wait ${seconds(shared.value)} for the caller`;
      yield { at: shared.at, message: `${says}: ${right}` };
    }
    for (const step of flow.steps.values()) {
      if (!listens(step) || step.timeoutMs === undefined) continue;
      const { at, value } = step.timeoutMs;
      const better = advice(value, step.type);
      if (better === undefined) continue;
      const title = step.type === 'menu' ? 'Menu' : 'Collect';
      const says = `${title} "${stepName(step)}" waits ${seconds(value)} for the caller`;
      yield { at, message: `${says}: ${better}` };
    }
  },
});

/** What the default wait is for: menus, unless only steps that take digits go by it. */
function served(flow: Flow): 'menu' | 'collect' {
  const served = [...flow.steps.values()].filter(
    (step) => listens(step) && step.timeoutMs === undefined,
  );
  const isForDigits = served.length > 0 && served.every(({ type }) => type === 'collect');
  return isForDigits ? 'collect' : 'menu';
}
