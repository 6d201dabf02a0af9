import { toStepId } from '../model/step-id.ts';
import { shortForm } from '../simulator/short-form.ts';
import { callToStep } from './call-to-step.ts';
import type { Dialog } from './dialog.ts';
import { givenWith } from './given-with.ts';
import { givenWords } from './given-words.ts';
import type { ListChoice } from './list-row.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen } from './screen.ts';
import type { SettingRow } from './setting-row.ts';
import { settingRows } from './setting-rows.ts';
import { stepAt } from './step-at.ts';
import { walkChanged } from './walk-changed.ts';

/** The screen after a line of a list was chosen. */
export function chosen(
  screen: Screen,
  dialog: Dialog & { kind: 'list' },
  choice: ListChoice,
): Screen {
  const closed = { ...screen, dialog: undefined };
  const { stage } = screen.walk;
  switch (choice.kind) {
    case 'step':
      if (dialog.list === 'goto') return wentTo(closed, choice.step);
      return {
        ...closed,
        looked: toStepId(choice.step),
        message: { text: `"${choice.step}" on the map: g goes there, e edits it`, tone: 'plain' },
      };
    case 'finding': {
      const finding = screen.findings?.[choice.index];
      const step = finding && stepAt(stage.flow, finding.start);
      if (step !== undefined) return wentTo(closed, step.id);
      return {
        ...screen,
        message: { text: 'This is about the whole flow, not a step', tone: 'plain' },
      };
    }
    case 'bookmark':
      return walkChanged(closed, { kind: 'take', from: 'bookmarks', index: choice.index });
    case 'call':
      return walkChanged(closed, { kind: 'take', from: 'aside', index: choice.index });
    case 'addBookmark':
      return walkChanged(closed, { kind: 'bookmark' });
    case 'setting': {
      const row = rowsOf(screen)[choice.index];
      if (row === undefined) return closed;
      if (row.choices.length > 0) return chosenNext(screen, row, 1);
      const text = row.of === 'clock' ? row.shown : '';
      return { ...screen, dialog: { kind: 'text', what: { kind: 'setting', row }, text } };
    }
  }
}

function rowsOf({ walk }: Screen): readonly SettingRow[] {
  return settingRows(walk.stage, walk.given, presentMoment(walk));
}

/** Goes on to the next choice of a setting; the list stays open. */
function chosenNext(screen: Screen, row: SettingRow, by: number): Screen {
  const { choices, shown } = row;
  const at = Math.max(0, choices.indexOf(shown));
  const next = choices[(at + by + choices.length) % choices.length] ?? shown;
  const set = givenWith(screen.walk.stage, screen.walk.given, row, next);
  if (set.kind === 'fault') return { ...screen, message: { text: set.message, tone: 'bad' } };
  return walkChanged(screen, { kind: 'give', given: set.given });
}

/** Makes the shortest call to a step, or says that there is none. */
function wentTo(screen: Screen, name: string): Screen {
  const { stage, given } = screen.walk;
  const found = callToStep(stage, given, toStepId(name));
  if (found.kind !== 'found') {
    const text =
      found.kind === 'none' ? `No call comes to "${name}"` : `No call was found to "${name}"`;
    return { ...screen, message: { text, tone: 'bad' } };
  }
  const { acts } = found;
  const went = walkChanged(screen, { kind: 'call', acts, given: found.given });
  const keys = shortForm(acts);
  const how = keys === '' ? 'The call begins there' : `By ${keys}`;
  const changes = givenWords(given, found.given);
  const world = changes.length === 0 ? '' : `, in another world: ${changes.join(', ')}`;
  return { ...went, looked: undefined, message: { text: `${how}${world}`, tone: 'good' } };
}
