import { stepName } from '../model/step-name.ts';
import type { StateGraph } from './state-graph.ts';
import { stepOf } from './step-of.ts';

/**
 * A round in words, `"top" -> "info" -> "top"`, from its first step in the file on; of a round of
 * more than 6 steps the middle is left out.
 *
 * @param moves The moves of the round, as `round` gives them.
 */
export function circleWords(states: StateGraph, moves: readonly number[]): string {
  const names: string[] = [];
  for (const move of moves) {
    const step = stepOf(states, states.moveTo[move] ?? -1);
    if (step !== undefined) names.push(`"${stepName(step)}"`);
  }
  const first = names.at(-1);
  if (first === undefined) return 'the circle';
  if (names.length <= STEPS_MAX) return [first, ...names].join(' -> ');
  const shown = [
    first,
    ...names.slice(0, 3),
    `... ${names.length - 5} more ...`,
    ...names.slice(-2),
  ];
  return shown.join(' -> ');
}

const STEPS_MAX = 6;
