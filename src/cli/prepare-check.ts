import { checkQuestion } from '../conditions/check-question.ts';
import type { CheckExpressions, Checked, Wanted } from '../conditions/checked.ts';
import type { Declarations } from '../conditions/declarations.ts';
import { declarationsOf } from '../conditions/declarations-of.ts';
import { flowExpressions } from '../conditions/flow-expressions.ts';
import { loadChecker } from '../conditions/load-checker.ts';
import { questionKey } from '../conditions/question-key.ts';
import { readAnswer } from '../conditions/read-answer.ts';
import { storedAnswer } from '../conditions/stored-answer.ts';
import { TOOL } from '../lint/tool.ts';
import type { Flow } from '../model/flow.ts';
import type { TextCache } from './world.ts';

/**
 * Checks the expressions of flows beforehand, so that what follows need not wait. Answers that
 * the cache holds are taken from there; the compiler is loaded when the first one is missing.
 *
 * @returns Gives the results of these flows; `undefined` where they hold no expression.
 */
export async function prepareCheck(
  flows: readonly Flow[],
  cache: TextCache | undefined,
): Promise<CheckExpressions | undefined> {
  const answers = new Map<string, readonly Checked[]>();
  for (const flow of flows) {
    const { wanted } = flowExpressions(flow);
    if (wanted.length === 0) continue;
    const declarations = declarationsOf(flow);
    const question = questionOf(declarations, wanted);
    if (answers.has(question)) continue;
    const kept = cache && readKept(question, wanted.length, cache);
    answers.set(question, kept ?? (await answered(question, declarations, wanted, cache)));
  }
  if (answers.size === 0) return undefined;
  return (declarations, wanted) => answers.get(questionOf(declarations, wanted)) ?? [];
}

function questionOf(declarations: Declarations, wanted: readonly Wanted[]): string {
  return checkQuestion(declarations, wanted, `${TOOL.version} ${LANGUAGE}`);
}

/** Raised whenever the same expression gives another tree or another message than before. */
const LANGUAGE = 4;

function readKept(
  question: string,
  count: number,
  cache: TextCache,
): readonly Checked[] | undefined {
  const stored = cache.read(questionKey(question));
  return stored === undefined ? undefined : readAnswer(stored, question, count);
}

async function answered(
  question: string,
  declarations: Declarations,
  wanted: readonly Wanted[],
  cache: TextCache | undefined,
): Promise<readonly Checked[]> {
  const check = await loadChecker();
  const results = check(declarations, wanted);
  if (cache === undefined) return results;
  const stored = storedAnswer(question, results);
  cache.keep(questionKey(question), stored);
  // Read back, so that whatever follows is the same in the first run and in the next.
  return readAnswer(stored, question, wanted.length) ?? results;
}
