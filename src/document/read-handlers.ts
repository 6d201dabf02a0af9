import type { Handler, Outcome } from '../model/outcome.ts';
import type { Span } from '../text/span.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { outcomeOf } from './outcome-of.ts';
import { readBoolean } from './read-boolean.ts';
import { readCount } from './read-count.ts';
import { readOutcome } from './read-outcome.ts';

/** What `noInput` or `noMatch` says. */
export type HandlersRead = {
  readonly handlers: readonly Handler[];
  /** Where the limit of this event leads, if one of the handlers says so. */
  readonly exhausted: Outcome | undefined;
};

/**
 * One handler or a list of them; a handler's place is the event's name, or the item of the list.
 */
export function readHandlers(entry: TreeEntry | undefined): HandlersRead {
  if (entry === undefined) return NONE;
  const { key, value } = entry;
  const isList = value.kind === 'list';
  const trees = isList ? value.items : [value];
  const handlers = trees.flatMap((tree) => handlerOf(isList ? tree.at : key.at, tree) ?? []);
  const exhausted = trees.map((tree) => readOutcome(tree, 'exhausted'));
  return { handlers, exhausted: exhausted.find((outcome) => outcome !== undefined) };
}

const NONE: HandlersRead = { handlers: [], exhausted: undefined };

function handlerOf(at: Span, tree: Tree): Handler | undefined {
  const outcome = outcomeOf(at, tree);
  if (outcome === undefined) return undefined;
  return {
    attempt: readCount(field(tree, 'attempt'), ATTEMPT_MAX)?.value ?? 1,
    reprompt: readBoolean(field(tree, 'reprompt'))?.value ?? true,
    ...outcome,
  };
}

const ATTEMPT_MAX = 10;
