import type { DayTimes, Schedule } from '../model/flow.ts';
import type { TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { readText } from './read-text.ts';
import { textOf } from './text-of.ts';
import { textsOf } from './texts-of.ts';

/**
 * The schedule that an entry of `schedules` says; what its days and times mean is not looked at.
 */
export function readSchedule({ key, value: tree }: TreeEntry): Schedule {
  const holidays = field(tree, 'holidays');
  return {
    id: key.text,
    at: key.at,
    timezone: readText(field(tree, 'timezone')),
    open: dayTimesOf(field(tree, 'open')),
    holidays: holidays === undefined ? [] : textsOf(holidays.value),
    except: dayTimesOf(field(tree, 'except')),
  };
}

function dayTimesOf(entry: TreeEntry | undefined): readonly DayTimes[] {
  if (entry?.value.kind !== 'map') return [];
  return entry.value.entries.flatMap(({ key, value }) => {
    const times = textOf(value);
    return times === undefined ? [] : [{ days: { value: key.text, at: key.at }, times }];
  });
}
