import type { Heard } from '../simulator/heard.ts';
import { shortForm } from '../simulator/short-form.ts';
import { expectationFailure } from './expectation-failure.ts';
import type { Failure } from './failure.ts';
import { placeWords } from './place-words.ts';
import type { Player } from './player.ts';
import { saidTexts } from './said-texts.ts';
import type { ScriptedAct } from './scripted-call.ts';
import type { TestedFlow } from './tested-flow.ts';

/** Does the acts of a script in turn; gives the first thing that is not as it should be. */
export function runActs(
  player: Player,
  script: readonly ScriptedAct[],
  tested: TestedFlow,
): Failure | undefined {
  /** From where on `hear` looks for what was said: the last act, or the beginning. */
  let since = 0;
  for (const act of script) {
    if (act.kind === 'act') since = player.heard().length;
    const failure = done(player, act, since, tested);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function done(
  player: Player,
  act: ScriptedAct,
  since: number,
  tested: TestedFlow,
): Failure | undefined {
  switch (act.kind) {
    case 'act':
      return acted(player, act);
    case 'hear':
      if (player.call().over === undefined) player.play({ kind: 'listen' });
      return unheard(player.heard().slice(since), act);
    case 'expect':
      for (const expectation of act.expectations) {
        const failure = expectationFailure(player, expectation, tested);
        if (failure !== undefined) return failure;
      }
      return undefined;
    case 'note':
      return undefined;
  }
}

type Act = Extract<ScriptedAct, { readonly kind: 'act' }>;
type Hear = Extract<ScriptedAct, { readonly kind: 'hear' }>;

function acted(player: Player, { act, times, at }: Act): Failure | undefined {
  if (act.kind === 'listen' && player.call().over !== undefined) return undefined;
  for (let time = 0; time < times; time += 1) {
    const happened = player.play(act);
    const late = happened.some(({ kind }) => kind === 'late');
    const hasNoWrongKey = happened.some(({ kind }) => kind === 'noWrongKey');
    if (!late && !hasNoWrongKey) continue;
    const where = placeWords(player.call());
    if (hasNoWrongKey) {
      const message = `Every key means something ${where}: press one of them`;
      return { at, message, wanted: 'a key that means nothing', is: 'every key means something' };
    }
    const which = times === 1 ? '' : ` number ${time + 1}`;
    const message = `The call is over before this act${which}: it ${where}`;
    return { at, message, wanted: shortForm([act]) || act.kind, is: `the call ${where}` };
  }
  return undefined;
}

function unheard(heard: readonly Heard[], { at, wanted, pattern }: Hear): Failure | undefined {
  const texts = saidTexts(heard);
  const whole = texts.join(' ');
  const fits = pattern ?? ((text: string) => text === wanted);
  if (texts.some(fits) || fits(whole)) return undefined;
  const is = texts.length === 0 ? 'nothing' : texts.map((text) => `"${text}"`).join(', ');
  const isPart = pattern === undefined && whole.includes(wanted);
  const advice = isPart ? `: write /.../ around a part of it` : '';
  const what = pattern === undefined ? `"${wanted}"` : wanted;
  return { at, message: `The caller hears ${is}, not ${what}${advice}`, wanted, is };
}
