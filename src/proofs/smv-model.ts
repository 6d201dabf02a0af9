import { listens } from '../model/listens.ts';
import type { Ground } from '../proof/ground.ts';
import { groundOf } from '../proof/ground-of.ts';
import { helpingStates } from '../proof/helping-states.ts';
import type { Policy } from '../proof/policy.ts';
import { reachedStates } from '../proof/reached-states.ts';
import { startStates } from '../proof/start-states.ts';
import type { States } from '../proof/states.ts';
import { difference } from '../space/difference.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import type { Space } from '../space/space.ts';
import { visible } from '../text/visible.ts';
import { allOpenings } from './all-openings.ts';
import type { ProofSubject } from './proof-subject.ts';
import { searchedFlow } from './searched-flow.ts';
import { setWords } from './set-words.ts';
import { type SmvCaller, smvCallers } from './smv-callers.ts';
import { smvMoves } from './smv-moves.ts';
import { type SmvNames, smvNames } from './smv-names.ts';
import { type SmvAims, smvSpecs } from './smv-specs.ts';
import { type SmvTurns, smvTurns } from './smv-turns.ts';
import { statesWords } from './states-words.ts';
import { subjectSpace } from './subject-space.ts';

/**
 * The space of a flow as a model for NuSMV, with the properties as CTL; the same flow gives the
 * same text.
 *
 * The caller is fixed for a call, except that one who may do anything may become helpless. Most
 * properties are games, of a caller against a world or the other way round: `smvTurns` finds the
 * turns through which CTL follows these. Keys are counted by the caller whom they matter to, and
 * seconds are left out.
 */
export function smvModel(subject: ProofSubject): string {
  const { flow, policy } = subject;
  const openings = allOpenings(flow, subject.openings).map(({ opening }) => opening);
  const space = subjectSpace(subject, searchedFlow(subject, openings), openings);
  const ground = groundOf(space);
  const reached = reachedStates(ground);
  const names = smvNames(space, reached);
  const callers = smvCallers(space);
  const { failuresMax, keysMax } = policy;
  const help = helpingStates(space, policy);
  const turns = turnsOf(ground, callers, help, { reached, failuresMax });
  const lines = [
    `-- ${commented(subject.path)}: written by presszero`,
    ...HEAD,
    ...space.givenUp.map((name) => `-- too large: "${commented(name)}" may be anything`),
    ...leftWords(space),
    'MODULE main',
    ...variableLines(space, names, callers, policy),
    'DEFINE',
    ...defineLines(space, names, help),
    ...callers.flatMap(({ name }) => {
      const { states } = turns[name];
      const isNone = states.every((bits) => bits === undefined);
      return isNone ? [] : [`  turn_${name} := ${statesWords(space, names, states)};`];
    }),
    'INIT',
    `  begun & !pressed${keysMax > 0 ? ' & keys = 0' : ''}${failuresMax > 0 ? ' & failed = 0' : ''}`,
    'TRANS',
    ...moveLines(smvMoves(space, names, callers, policy), keysMax),
    ...smvSpecs(turns),
  ];
  return `${lines.join('\n')}\n`;
}

/** The flows that were not looked at, in which the model takes a call for helped. */
function leftWords({ graph }: Space): readonly string[] {
  const left = graph.steps.flatMap((step) => (step.type === 'flow' ? (step.left ?? []) : []));
  return [...new Set(left)].map((why) => `-- ${commented(why)}`);
}

function turnsOf(
  ground: Ground,
  callers: readonly SmvCaller[],
  help: States,
  { reached, failuresMax }: { readonly reached: States; readonly failuresMax: number },
): SmvAims {
  const to = (name: SmvCaller['name'], goal: States): SmvTurns => {
    const caller = callers.find((one) => one.name === name);
    if (caller === undefined) return { states: [], count: 0 };
    const bounds = { reached, failuresMax: caller.isFollowed ? 0 : failuresMax };
    return smvTurns(ground, goal, caller, bounds);
  };
  return {
    any: to('any', help),
    silent: to('silent', help),
    lost: to('lost', help),
    helpless: to('helpless', help),
    knowing: to('knowing', help),
    quick: to('quick', help),
    end: to('helpless', statesOf(ground.space, isOver)),
    pause: to('helpless', pauseStates(ground.space)),
  };
}

function statesOf({ locationCount, size }: Space, isIn: (location: number) => boolean): States {
  const all = fullBits(size);
  return Array.from({ length: locationCount }, (_, location) => (isIn(location) ? all : undefined));
}

const isOver = (location: number): boolean => location < FIRST_STATE;

/** Whoever goes back comes to a question. */
function pauseStates(space: Space): States {
  const { graph, backBase } = space;
  return statesOf(
    space,
    (location) =>
      isOver(location) || location >= backBase || listens(graph.steps[location - FIRST_STATE]),
  );
}

function variableLines(
  { axes }: Space,
  names: SmvNames,
  callers: readonly SmvCaller[],
  { failuresMax, keysMax }: Policy,
): readonly string[] {
  const linesOf = (isFixed: boolean): readonly string[] =>
    axes.flatMap((axis, index) =>
      axis.isFixed !== isFixed
        ? []
        : [
            ...axis.cells.map(({ label }, cell) => `  -- ${cell}: ${commented(label)}`),
            `  ${names.axes[index]} : 0..${axis.cells.length - 1};`,
          ],
    );
  const fixed = linesOf(true);
  return [
    ...(fixed.length === 0 ? [] : ['FROZENVAR', ...fixed]),
    'VAR',
    `  caller : {${callers.map(({ name }) => name).join(', ')}};`,
    `  at : {${named(names.locations).join(', ')}};`,
    ...linesOf(false),
    '  -- whether a key led here',
    '  pressed : boolean;',
    ...(keysMax === 0 ? [] : ['  -- keys pressed, for who is quick', `  keys : 0..${keysMax};`]),
    ...(failuresMax === 0
      ? []
      : ['  -- queues and transfers, for who knows the way', `  failed : 0..${failuresMax};`]),
  ];
}

function defineLines(space: Space, names: SmvNames, help: States): readonly string[] {
  const { graph, backBase, start, size, substituted } = space;
  const words = (states: States): string => statesWords(space, names, states);
  const at = (isIn: (location: number) => boolean): string => words(statesOf(space, isIn));
  const begun =
    start === -1 ? at((location) => location === END.nowhere) : words(startStates(space));
  return [
    `  begun := ${begun};`,
    `  over := ${at(isOver)};`,
    `  help := ${words(help)};`,
    `  asked := ${at((location) => listens(graph.steps[location - FIRST_STATE]))};`,
    `  going_back := ${at((location) => location >= backBase)};`,
    '  pause := over | asked | going_back;',
    `  on_duty := ${setWords(space, names, difference(fullBits(size), substituted))};`,
  ];
}

function moveLines(
  { groups, stays }: ReturnType<typeof smvMoves>,
  keysMax: number,
): readonly string[] {
  const kept = keysMax === 0 ? [] : ['next(keys) = keys'];
  const counted = (keys: number): readonly string[] => {
    if (keys === 0) return kept;
    const quick = `caller = quick & keys < ${keysMax - keys + 1} & next(keys) = keys + ${keys}`;
    return [`(!(caller = quick) & next(keys) = keys | ${quick})`];
  };
  const same = 'next(caller) = caller';
  const rest = ['!next(pressed)', ...kept, stays];
  return [
    ...groups.flatMap(({ isPressed, keys, cases }) => [
      `  ${[same, ...counted(keys), `${isPressed ? '' : '!'}next(pressed)`].join(' & ')} & (`,
      ...cases.map((one, index) => `    ${index === 0 ? '  ' : '| '}(${one})`),
      '  ) |',
    ]),
    `  ${['caller = any', 'next(caller) = helpless', '!going_back', ...rest].join(' & ')} |`,
    `  ${['caller = quick', same, ...rest].join(' & ')}`,
  ];
}

function named(names: SmvNames['locations']): readonly string[] {
  return names.filter((name) => name !== undefined);
}

const HEAD = [
  '-- caller: any may do anything, and become helpless at any time; silent never presses, lost only',
  '--   presses wrong keys, helpless does both in any mix, and the world is kind to all of these;',
  '--   knowing presses what helps, and the world is against them; quick does so in a kind world, makes',
  '--   no mistakes, presses no more keys than are allowed, and may stop anywhere',
  '-- turn_...: where a followed caller does one thing or another, or a knowing one picks. Between two',
  '--   turns some path is enough, E, as the world is kind (all have to do, A, where it is not), and at',
  '--   a turn whatever the caller does, AX (one choice is enough, EX). The formulas go through as many',
  '--   turns as matter: those called ..._turns say that one more changes nothing',
  '-- Not here: seconds',
];

/** Text that stays within the line of its comment. */
function commented(text: string): string {
  return visible(text);
}
