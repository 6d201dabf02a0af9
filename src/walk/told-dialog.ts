import { listRows } from './list-rows.ts';
import { LIST_WORDS } from './list-words.ts';
import type { Screen } from './screen.ts';
import type { StyledLine } from './styled-line.ts';
import { textTitle } from './text-title.ts';

/** What is to be said of an open dialog: what it is for, and which of its lines is chosen. */
export function toldDialog(screen: Screen): readonly string[] {
  const { dialog } = screen;
  if (dialog === undefined) return ['Closed'];
  switch (dialog.kind) {
    case 'page':
      return [`${dialog.title}:`, ...dialog.lines.map(plain).filter((line) => line !== '')];
    case 'text':
      return [`${textTitle(dialog.what)}: ${dialog.text}`];
    case 'list': {
      const rows = listRows(screen, dialog);
      const { title, hint } = LIST_WORDS[dialog.list];
      const row = rows[dialog.index];
      const typed = dialog.text === '' ? '' : ` "${dialog.text}"`;
      const here =
        row === undefined
          ? 'nothing found'
          : `${dialog.index + 1} of ${rows.length}: ${plain(row.line)}`;
      return [`${title}${typed}, ${hint}: ${here}`];
    }
  }
}

function plain(line: StyledLine): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}
