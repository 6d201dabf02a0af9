import type { Mock, Value } from '../simulator/world.ts';
import type { PlayedGiven } from './played-given.ts';
import { shellWord } from './shell-word.ts';

/**
 * The command that walks a call, ready to paste into a POSIX shell; `undefined` where its flags
 * cannot say what must be given.
 *
 * @param keys The acts of the caller in the short form.
 * @param walked The words that name the flow.
 */
export function walkCommand(
  keys: string,
  { clock, hours, variables, mocks, conditions }: PlayedGiven,
  walked: readonly string[],
): string | undefined {
  const named = [...hours.keys(), ...variables.keys(), ...mocks.keys()];
  const isSaid = named.every((name) => name !== '' && !name.includes('='));
  const isHeld = [...conditions.values()].every(Boolean);
  const answers = [...mocks].map(([name, list]) => [name, mocksText(list)] as const);
  if (!isSaid || !isHeld || answers.some(([, text]) => text === undefined)) return undefined;
  const words = [
    ...walked,
    ...(keys === '' ? [] : ['-k', keys]),
    ...(clock === undefined ? [] : ['--clock', clock]),
    ...Array.from(hours, ([name, state]) => ['--hours', `${name}=${state}`]).flat(),
    ...Array.from(variables, ([name, value]) => ['--set', `${name}=${value}`]).flat(),
    ...answers.flatMap(([name, text]) => ['--mock', `${name}=${text}`]),
    ...[...conditions.keys()].flatMap((text) => ['--holds', text]),
  ];
  return `presszero walk ${words.map(shellWord).join(' ')}`;
}

function mocksText(list: readonly Mock[]): string | undefined {
  const texts = list.map(mockText);
  return texts.includes(undefined) ? undefined : texts.join(',');
}

/** As `--mock` takes it: `ok`, `timedOut@3600s`, `ok{tier=gold;score=3}`. */
function mockText({ outcome, set, afterMs }: Mock): string | undefined {
  const values = [...(set ?? [])];
  const words = [outcome, ...values.flatMap(([name, value]) => [name, String(value)])];
  if (words.some((word) => /[,;{}@=]/.test(word) || word.trim() !== word || word === '')) {
    return undefined;
  }
  const after = afterMs === undefined ? '' : `@${afterMs / 1_000}s`;
  const given = values.map(([name, value]: readonly [string, Value]) => `${name}=${value}`);
  return `${outcome}${after}${given.length === 0 ? '' : `{${given.join(';')}}`}`;
}
