import { cutLine } from './cut-line.ts';
import type { Dialog } from './dialog.ts';
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
  const { title, hint, lines } = contents(screen, dialog, { ...size, rows: room });
  return {
    title: titleLine(title, hint, columns, glyphs),
    rows,
    lines: lines.slice(0, room).map((line) => cutLine(line, columns, glyphs.ellipsis)),
  };
}

type Contents = {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly StyledLine[];
};

function contents(screen: Screen, dialog: Dialog, size: PaneSize): Contents {
  switch (dialog.kind) {
    case 'page': {
      const lines = dialog.lines.flatMap((line) => wrappedLine(line, size.columns));
      const top = Math.max(0, Math.min(dialog.top, lines.length - size.rows));
      return { title: dialog.title, hint: 'Esc closes', lines: lines.slice(top) };
    }
    case 'text': {
      const cursor = styled('_', 'here');
      return {
        title: textTitle(dialog.what),
        hint: 'Enter, or Esc',
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
  const { title, hint, takesText } = LIST_WORDS[dialog.list];
  const rows = listRows(screen, dialog);
  const typed: readonly StyledLine[] = takesText
    ? [[styled('> ', 'faint'), styled(dialog.text), styled('_', 'here')]]
    : [];
  const room = Math.max(1, size.rows - typed.length);
  const first = Math.max(0, Math.min(dialog.index - Math.floor(room / 2), rows.length - room));
  const shown = rows.slice(first, first + room).map(({ line }, offset): StyledLine => {
    const isHere = first + offset === dialog.index;
    return [styled(isHere ? `${size.glyphs.here} ` : '  ', 'here'), ...line];
  });
  const none: readonly StyledLine[] = rows.length === 0 ? [[styled('nothing', 'faint')]] : [];
  return { title, hint, lines: [...typed, ...shown, ...none] };
}
