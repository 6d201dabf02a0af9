import type { SmvCaller } from './smv-callers.ts';
import type { SmvTurns } from './smv-turns.ts';

/**
 * The turns of the callers on their ways to a person, and of who is helpless to the `end` and to
 * the next `pause`.
 */
export type SmvAims = Readonly<Record<SmvCaller['name'] | 'end' | 'pause', SmvTurns>>;

/** The properties of a model as CTL, each by its name, and what makes sure that they ask enough. */
export function smvSpecs(aims: SmvAims): readonly string[] {
  const any = sure('any', 'help', aims.any);
  // Whoever is lost stays so, except that going back may still help.
  const away = isNever(aims.any.states)
    ? 'EF (at = end_cutOff)'
    : `E [!(${any}) U at = end_cutOff]`;
  const tail = `pressed & on_duty & ${away}`;
  const end = sure('helpless', 'over', aims.end);
  const pause = sure('helpless', 'pause', aims.pause);
  const fromStart = (name: string, caller: SmvCaller['name']): readonly string[] => {
    const known = sure(caller, 'help', aims[caller]);
    return [
      spec(name, `caller = ${caller} -> ${known}`),
      ...enough(name, caller, known, aims[caller]),
    ];
  };
  return [
    '-- a person can always be reached, and no key pressed while somebody is there only hangs up',
    spec('human_reachable', `AG (caller = any & (begun | asked | ${tail}) -> ${any})`),
    ...enough('human_reachable', 'any', any, aims.any),
    '-- a person is reached whatever back ends and queues do',
    ...fromStart('human_guaranteed', 'knowing'),
    '-- who never presses, only presses wrong keys, or does both in any mix, ends with a person',
    ...fromStart('silent_caller', 'silent'),
    ...fromStart('lost_caller', 'lost'),
    ...fromStart('helpless_caller', 'helpless'),
    '-- the call ends for who is or becomes helpless: nobody goes round between questions either',
    spec('call_ends', `AG (caller = helpless -> (begun | asked -> ${end}) & ${pause})`),
    ...enough('call_ends', 'helpless', end, aims.end),
    ...enough('call_pauses', 'helpless', pause, aims.pause),
    '-- who knows the way comes to a person with no more keys than are allowed, if all goes well',
    ...fromStart('human_within', 'quick'),
  ];
}

/**
 * Being sure of a goal. Between turns one side has all the moves, and at a turn the other one: one
 * path that all moves of the caller keep to the goal, or all paths, and a move at each turn.
 */
function sure(caller: string, goal: string, { states, count }: SmvTurns): string {
  const [path, move] = sidesOf(caller);
  if (isNever(states)) return `${path}F ${goal}`;
  const turn = `turn_${caller}`;
  let words = `${path} [!${turn} U ${goal}]`;
  for (let turns = 0; turns < count; turns += 1) {
    words = `${path} [!${turn} U (${goal} | ${turn} & ${move} ${words})]`;
  }
  return words;
}

/** That no turn more makes anybody surer of the goal, so that so many turns are as good as any. */
function enough(name: string, caller: string, sureOf: string, turns: SmvTurns): readonly string[] {
  if (isNever(turns.states)) return [];
  const [, move] = sidesOf(caller);
  const here = `caller = ${caller} & turn_${caller}`;
  return [spec(`${name}_turns`, `AG (${here} & ${move} ${sureOf} -> ${sureOf})`)];
}

function sidesOf(caller: string): readonly [path: string, move: string] {
  return caller === 'knowing' ? ['A', 'EX'] : ['E', 'AX'];
}

function isNever(states: SmvTurns['states']): boolean {
  return states.every((bits) => bits === undefined);
}

function spec(name: string, formula: string): string {
  return `CTLSPEC NAME ${name} := ${formula};`;
}
