import { shortForm } from '../simulator/short-form.ts';
import { mergedActs } from './merged-acts.ts';
import { plainGiven } from './plain-given.ts';
import { presentMoment } from './present-moment.ts';
import type { Walk } from './walk.ts';

/** The line that makes the same call in a shell: `presszero walk bank.ivr.yaml --keys 1,2`. */
export function walkLine(walk: Walk): string {
  const { stage, given } = walk;
  const flags = [
    ...(given.clock === plainGiven.clock ? [] : ['--clock', given.clock]),
    ...[...given.variables].flatMap(([name, value]) => ['--set', `${name}=${value}`]),
    ...[...given.hours].flatMap(([name, state]) => ['--hours', `${name}=${state}`]),
    ...[...given.conditions].flatMap(([text, holds]) => (holds ? ['--holds', text] : [])),
    ...[...given.mocks].flatMap(([name, mocks]) => [
      '--mock',
      `${name}=${mocks.map(({ outcome }) => outcome).join(',')}`,
    ]),
  ];
  const keys = shortForm(mergedActs(presentMoment(walk)));
  return ['presszero', 'walk', stage.path, ...flags, '--keys', keys].map(quoted).join(' ');
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
