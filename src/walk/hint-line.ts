import type { Dialog } from './dialog.ts';
import { LIST_WORDS } from './list-words.ts';
import type { Screen } from './screen.ts';

/**
 * What can be done here, in one line: the most useful keys of which there is room for, each after
 * two blanks.
 */
export function hintLine({ walk, dialog, columns }: Screen, isOver: boolean): string {
  if (dialog !== undefined) return fitting(dialogHints(dialog), columns);
  const isBack = walk.at < (walk.acts?.count ?? 0);
  const hints = isOver ? OVER : isBack ? BACK : HINTS;
  return fitting(columns < ONE_PANE ? [hints[0], TAB, ...hints.slice(1)] : hints, columns);
}

const ONE_PANE = 70;
const TAB = 'Tab pane';

/** The first matter most; help and the way out always have room. */
const HINTS = [
  '? keys',
  'q quit',
  'u undo',
  'g go to',
  'Space silence',
  's save',
  'v settings',
  'Enter hear out',
  '/ search',
  'f findings',
  'b bookmark',
  'e edit',
];
const OVER = [
  '? keys',
  'q quit',
  'u undo',
  's save',
  '[ back',
  'g go to',
  'y in short',
  'c other calls',
];
const BACK = ['? keys', 'q quit', '[ back', '] forth', 'n fork here', 'b bookmark', 'g go to'];

function dialogHints(dialog: Dialog): readonly string[] {
  if (dialog.kind === 'page') return ['Esc closes', 'Up Down scroll'];
  if (dialog.kind === 'text') return ['Enter takes it', 'Esc closes'];
  const { hint, takesText } = LIST_WORDS[dialog.list];
  return [hint, 'Esc closes', 'Up Down choose', ...(takesText ? ['letters shorten the list'] : [])];
}

function fitting(hints: readonly (string | undefined)[], columns: number): string {
  let line = '';
  for (const hint of hints) {
    if (hint === undefined) continue;
    const longer = line === '' ? hint : `${line}  ${hint}`;
    if (longer.length > columns) break;
    line = longer;
  }
  return line;
}
