import { dialogPane } from './dialog-pane.ts';
import type { Glyphs } from './glyphs.ts';
import { paneOf } from './pane-of.ts';
import type { PaneColumn } from './picture.ts';
import type { Screen, Tab } from './screen.ts';

/**
 * The panes of a screen in their columns: three from 100 columns on, two from 70, one below. An
 * open dialog takes the place of all but the call, or of all where there is one column.
 */
export function bodyOf(screen: Screen, rows: number, glyphs: Glyphs): readonly PaneColumn[] {
  const { columns, dialog } = screen;
  const left = Math.floor(columns * (columns < THREE ? 0.5 : 0.34));
  if (dialog !== undefined) {
    const isWhole = columns < TWO || (dialog.kind === 'page' && columns < THREE);
    const width = isWhole ? columns : columns - left - GAP;
    const over = {
      columns: width,
      panes: [dialogPane(screen, dialog, { columns: width, rows, glyphs })],
    };
    return isWhole ? [over] : [stack(screen, glyphs, left, [['call', rows]]), over];
  }
  if (columns < TWO) return [oneColumn(screen, rows, glyphs)];
  const call = stack(screen, glyphs, left, [['call', rows]]);
  const keys = rows >= ROWS_FULL ? KEYS_ROWS : Math.floor(rows / 3);
  if (columns < THREE) {
    const width = columns - left - GAP;
    const found = rows >= ROWS_FULL ? findingRows(screen, { columns: width, rows: 4, glyphs }) : 0;
    const map = rows - keys - found;
    return [
      call,
      stack(screen, glyphs, width, [
        ['keys', keys],
        ['findings', found],
        ['map', map],
      ]),
    ];
  }
  const middle = Math.floor(columns * 0.28);
  const most = Math.floor((rows - keys) / 2);
  const found = findingRows(screen, { columns: middle, rows: most, glyphs });
  return [
    call,
    stack(screen, glyphs, middle, [
      ['keys', keys],
      ['findings', found],
      ['world', rows - keys - found],
    ]),
    stack(screen, glyphs, columns - left - middle - 2 * GAP, [['map', rows]]),
  ];
}

const TWO = 70;
const THREE = 100;
const GAP = 2;
/** A heading, how the caller fares, and seven options. */
const KEYS_ROWS = 9;
/** From so many rows on, the keys have all of theirs, and the findings a place. */
const ROWS_FULL = 18;

/** The pane that Tab chose; the call with the keys below it. */
function oneColumn(screen: Screen, rows: number, glyphs: Glyphs): PaneColumn {
  const { columns, tab } = screen;
  const keys = tab === 'call' ? Math.min(7, Math.floor(rows / 2)) : 0;
  return stack(screen, glyphs, columns, [
    [tab, rows - keys],
    ['keys', keys],
  ]);
}

type Size = { readonly columns: number; readonly rows: number; readonly glyphs: Glyphs };

/** What the findings take with their heading: what they need, up to `rows`. */
function findingRows(screen: Screen, size: Size): number {
  return Math.max(2, paneOf(screen, 'findings', size).lines.length + 1);
}

function stack(
  screen: Screen,
  glyphs: Glyphs,
  columns: number,
  panes: readonly (readonly [Tab, number])[],
): PaneColumn {
  return {
    columns,
    panes: panes
      .filter(([, rows]) => rows >= 2)
      .map(([name, rows]) => paneOf(screen, name, { columns, rows, glyphs })),
  };
}
