import { listens } from '../model/listens.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Space } from '../space/space.ts';
import { visible } from '../text/visible.ts';
import { allOpenings } from './all-openings.ts';
import type { ProofSubject } from './proof-subject.ts';
import { searchedFlow } from './searched-flow.ts';
import { setWords } from './set-words.ts';
import { smvMoves } from './smv-moves.ts';
import { type SmvNames, smvNames } from './smv-names.ts';
import { subjectSpace } from './subject-space.ts';

/**
 * The space of a flow as a model for NuSMV, with the properties as CTL; the same flow gives the
 * same text.
 *
 * The caller is fixed for a call: `any` may do anything, the others only what callers of theirs do.
 * Where the world is kind to a caller who has no choice, one run is as good as all: EF. A caller
 * with a choice against a kind world is a game, which CTL cannot say: there AF asks for more than
 * `presszero prove` does, and the text says so.
 */
export function smvModel(subject: ProofSubject): string {
  const { flow, policy } = subject;
  const openings = allOpenings(flow, subject.openings).map(({ opening }) => opening);
  const space = subjectSpace(subject, searchedFlow(subject, openings), openings);
  const names = smvNames(space);
  const begun = setWords(space, names, space.startBits);
  const lines = [
    `-- ${commented(subject.path)}: written by presszero`,
    ...space.givenUp.map((name) => `-- too large: "${commented(name)}" may be anything`),
    'MODULE main',
    'FROZENVAR',
    '  caller : {any, silent, lost, helpless};',
    'VAR',
    `  at : {${names.locations.join(', ')}};`,
    ...axisLines(space, names),
    'INIT',
    `  at = ${names.locations[space.start] ?? names.locations[END.nowhere]}`,
    ...(begun === 'TRUE' ? [] : [`  & ${begun}`]),
    'TRANS',
    ...smvMoves(space, names),
    'DEFINE',
    `  help := ${helpWords(space, names, policy)};`,
    `  asked := ${askedWords(space, names)};`,
    `  over := ${names.locations
      .slice(0, FIRST_STATE)
      .map((name) => `at = ${name}`)
      .join(' | ')};`,
    ...SPECS,
  ];
  return `${lines.join('\n')}\n`;
}

const SPECS = [
  '-- a person can always be reached',
  'CTLSPEC caller = any -> AG (asked -> EF help);',
  '-- a caller who is silent, or always wrong, ends with a person, if the world is kind',
  'CTLSPEC caller = silent -> EF help;',
  'CTLSPEC caller = lost -> EF help;',
  '-- a helpless caller does, and the call ends, even if the world is against them',
  'CTLSPEC caller = helpless -> AF help;',
  'CTLSPEC caller = helpless -> AF over;',
];

function axisLines({ axes }: Space, names: SmvNames): readonly string[] {
  return axes.flatMap(({ cells }, index) => [
    ...cells.map(({ label }, cell) => `  -- ${cell}: ${commented(label)}`),
    `  ${names.axes[index]} : 0..${cells.length - 1};`,
  ]);
}

function helpWords(
  space: Space,
  names: SmvNames,
  { substitutes, countsWhileOpen }: ProofSubject['policy'],
): string {
  const words = [END.human, END.left].map((end) => `at = ${names.locations[end]}`);
  for (const [index, { type }] of space.graph.steps.entries()) {
    if ((type !== 'voicemail' && type !== 'callback') || !substitutes.includes(type)) continue;
    const here = `at = ${names.locations[FIRST_STATE + index]}`;
    const when = countsWhileOpen ? 'TRUE' : setWords(space, names, space.substituted);
    words.push(`${here} & ${when}`);
  }
  return words.join(' | ');
}

function askedWords({ graph }: Space, names: SmvNames): string {
  const words = graph.steps.flatMap((step, index) =>
    listens(step) ? [`at = ${names.locations[FIRST_STATE + index]}`] : [],
  );
  return words.length === 0 ? 'FALSE' : words.join(' | ');
}

/** Text that stays within the line of its comment. */
function commented(text: string): string {
  return visible(text);
}
