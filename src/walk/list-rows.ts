import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { callName } from './call-name.ts';
import type { Dialog } from './dialog.ts';
import type { ListRow } from './list-row.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen } from './screen.ts';
import { settingRows } from './setting-rows.ts';
import { stepTexts } from './step-texts.ts';
import { styled } from './styled.ts';

/** The lines of the open list, with what was typed taken into account. O(steps) for the searches. */
export function listRows(
  screen: Screen,
  { list, text }: Dialog & { kind: 'list' },
): readonly ListRow[] {
  const { walk, findings = [] } = screen;
  const { stage } = walk;
  switch (list) {
    case 'goto':
      return stepsFound(stage.flow, text, false);
    case 'search':
      return stepsFound(stage.flow, text, true);
    case 'findings':
      return findings.map(({ severity, line, message }, index) => ({
        line: [
          styled(`${severity} line ${line}: `, severity === 'error' ? 'bad' : 'warning'),
          styled(message),
        ],
        detail: message,
        choice: { kind: 'finding', index },
      }));
    case 'bookmarks':
      return [
        { line: [styled('bookmark this moment', 'strong')], choice: { kind: 'addBookmark' } },
        ...walk.bookmarks.map(
          (line, index): ListRow => ({
            line: [styled(callName(stage, line))],
            choice: { kind: 'bookmark', index },
          }),
        ),
      ];
    case 'calls':
      return walk.aside.map((line, index) => ({
        line: [styled(callName(stage, { ...line, at: line.acts?.count ?? 0 }))],
        choice: { kind: 'call', index },
      }));
    case 'settings':
      return settingRows(stage, walk.given, presentMoment(walk)).map((row, index) => ({
        line: [styled(`${row.label}: `, 'faint'), styled(row.shown)],
        choice: { kind: 'setting', index },
      }));
  }
}

/** The steps whose name, or also whose words, hold what was typed; names that begin with it first. */
function stepsFound(flow: Flow, text: string, inWords: boolean): readonly ListRow[] {
  const wanted = text.toLowerCase();
  const found: { readonly row: ListRow; readonly rank: number }[] = [];
  for (const step of flow.steps.values()) {
    const hit = hitIn(step, wanted, inWords);
    if (hit === undefined) continue;
    const line = [
      styled(step.id, 'strong'),
      styled(` ${step.type}${step.title === undefined ? '' : ` ${step.title}`}`, 'faint'),
      ...(hit.words === '' ? [] : [styled(`  ${hit.words}`)]),
    ];
    found.push({ row: { line, choice: { kind: 'step', step: step.id } }, rank: hit.rank });
  }
  // The sort keeps the order of the file among equals.
  return found.sort((one, other) => one.rank - other.rank).map(({ row }) => row);
}

function hitIn(
  step: Step,
  wanted: string,
  inWords: boolean,
): { readonly rank: number; readonly words: string } | undefined {
  const names = [step.id, step.title ?? ''].map((name) => name.toLowerCase());
  if (names.some((name) => name === wanted && name !== '')) return { rank: 0, words: '' };
  if (names.some((name) => name.startsWith(wanted))) return { rank: 1, words: '' };
  if (names.some((name) => name.includes(wanted))) return { rank: 2, words: '' };
  if (!inWords) return undefined;
  const words = stepTexts(step).find((one) => one.toLowerCase().includes(wanted));
  return words === undefined ? undefined : { rank: 3, words };
}
