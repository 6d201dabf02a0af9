import { cutLine } from './cut-line.ts';
import type { Dialog, ListName } from './dialog.ts';
import { listRows } from './list-rows.ts';
import { LIST_WORDS } from './list-words.ts';
import type { PaneSize } from './pane-size.ts';
import type { Pane } from './picture.ts';
import type { Screen } from './screen.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';
import { textTitle } from './text-title.ts';
import { titleLine } from './title-line.ts';
import { wrapLine } from './wrap-line.ts';

/** What lies over the walk, as a pane; `size.rows` counts its heading. */
export function dialogPane(screen: Screen, dialog: Dialog, size: PaneSize): Pane {
  const { columns, rows, glyphs } = size;
  const room = Math.max(1, rows - 1);
  const { title, rest, lines } = contents(screen, dialog, { ...size, rows: room });
  return {
    title: titleLine(title, rest, columns, glyphs),
    rows,
    lines: lines.slice(0, room).map((line) => cutLine(line, columns, glyphs.ellipsis)),
  };
}

type Contents = {
  readonly title: string;
  /** Which part of it is shown, where it is not all. */
  readonly rest: string;
  readonly lines: readonly StyledLine[];
};

function contents(screen: Screen, dialog: Dialog, size: PaneSize): Contents {
  switch (dialog.kind) {
    case 'page': {
      const lines = dialog.lines.flatMap((line) => wrappedLine(line, size.columns));
      const top = Math.max(0, Math.min(dialog.top, lines.length - size.rows));
      const bottom = Math.min(top + size.rows, lines.length);
      const isAll = lines.length <= size.rows;
      const rest = isAll ? '' : `lines ${top + 1} to ${bottom} of ${lines.length}`;
      return { title: dialog.title, rest, lines: lines.slice(top) };
    }
    case 'text': {
      const cursor = styled('_', 'here');
      return {
        title: textTitle(dialog.what),
        rest: '',
        lines: wrapLine([], dialog.text, 'plain', size.columns).map((line, index, all) =>
          index === all.length - 1 ? [...line, cursor] : line,
        ),
      };
    }
    case 'list':
      return listContents(screen, dialog, size);
  }
}

/** A line of two pieces keeps the first as a column of its own. */
function wrappedLine(line: StyledLine, columns: number): readonly StyledLine[] {
  const last = line.at(-1);
  return last === undefined ? [[]] : wrapLine(line.slice(0, -1), last.text, last.tone, columns);
}

function listContents(screen: Screen, dialog: Dialog & { kind: 'list' }, size: PaneSize): Contents {
  const { title, takesText } = LIST_WORDS[dialog.list];
  const rows = listRows(screen, dialog);
  const typed: readonly StyledLine[] = takesText
    ? [[styled('> ', 'faint'), styled(dialog.text), styled('_', 'here')]]
    : [];
  const detail = detailLines(rows[dialog.index]?.detail, size);
  const room = Math.max(1, size.rows - typed.length - detail.length);
  const first = Math.max(0, Math.min(dialog.index - Math.floor(room / 2), rows.length - room));
  const shown = rows.slice(first, first + room).map(({ line }, offset): StyledLine => {
    const isHere = first + offset === dialog.index;
    return [styled(isHere ? `${size.glyphs.here} ` : '  ', 'here'), ...line];
  });
  const none: readonly StyledLine[] =
    rows.length === 0 ? [[styled(noneWords(screen, dialog.list), 'faint')]] : [];
  const blank = Array.from({ length: room - Math.max(1, shown.length) }, (): StyledLine => []);
  const rest = rows.length === 0 ? '' : `${dialog.index + 1} of ${rows.length}`;
  return { title, rest, lines: [...typed, ...shown, ...none, ...blank, ...detail] };
}

/** All that the chosen line says, behind a blank one; half of the room at most. */
function detailLines(
  detail: string | undefined,
  { columns, rows }: PaneSize,
): readonly StyledLine[] {
  if (detail === undefined) return [];
  return [[], ...wrapLine([], detail, 'plain', columns)].slice(0, Math.floor(rows / 2));
}

function noneWords({ findings }: Screen, list: ListName): string {
  if (list !== 'findings') return 'nothing found';
  return findings === undefined ? 'still being looked for' : 'none in this flow';
}
