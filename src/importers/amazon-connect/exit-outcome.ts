import type { Outcome } from '../../model/outcome.ts';
import type { Block, Exit } from './block.ts';

/**
 * The outcome by a block's first exit of a kind, by the first of some names that it has where
 * names are given; `undefined` where there is no such exit.
 */
export function exitOutcome(
  block: Block,
  kind: Exit['kind'],
  ...names: readonly string[]
): Outcome | undefined {
  const exits = block.exits.filter((exit) => exit.kind === kind);
  if (names.length === 0) return outcomeOf(exits[0]);
  const found = names.map((name) => exits.find((exit) => exit.name === name));
  return outcomeOf(found.find((exit) => exit !== undefined));
}

function outcomeOf(exit: Exit | undefined): Outcome | undefined {
  if (exit === undefined) return undefined;
  return { at: exit.at, target: exit.target, prompt: undefined, set: [] };
}
