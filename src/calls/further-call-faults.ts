import { field } from '../document/field.ts';
import { textOf } from '../document/text-of.ts';
import type { NamedFault } from '../finding/fault.ts';
import { isDate } from '../schedule/is-date.ts';
import type { MapTree, ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import type { ScriptedCall } from './scripted-call.ts';
import { wantedPattern } from './wanted-pattern.ts';

/**
 * What a schema cannot say of a calls file: two acts in one, patterns that are not understood,
 * moments that do not exist, names that stand twice, a matrix that gives too many calls.
 */
export function furtherCallFaults(
  tree: MapTree,
  calls: readonly ScriptedCall[],
): readonly NamedFault[] {
  const items = itemsOf(field(tree, 'calls')?.value);
  return [
    ...clockFaults(field(tree, 'defaults')?.value),
    ...items.flatMap((item) => [
      ...clockFaults(field(item, 'given')?.value),
      ...clockFaults(field(item, 'matrix')?.value),
      ...matrixFaults(field(item, 'matrix')),
      ...itemsOf(field(item, 'acts')?.value).flatMap(actFaults),
    ]),
    ...sameNameFaults(calls),
  ];
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

function actFaults(act: Tree, index: number): readonly NamedFault[] {
  if (act.kind !== 'map') return [];
  const [first, second] = act.entries.filter(({ key }) => key.text !== 'at');
  if (first !== undefined && second !== undefined) {
    const both = `Act ${index + 1} has both "${first.key.text}" and "${second.key.text}"`;
    return [syntax(second.key, `${both}: make two acts of them`)];
  }
  return [...pressFaults(field(act, 'press')), ...hearFaults(field(act, 'hear'))];
}

/** A number that is written with other signs than digits, such as `1e3`. */
function pressFaults(entry: TreeEntry | undefined): readonly NamedFault[] {
  if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'number') return [];
  if (/^[0-9]{1,100}$/.test(entry.value.text)) return [];
  return [syntax(entry.value, `"${entry.value.text}" are no keys: write them in quotes`)];
}

function hearFaults(entry: TreeEntry | undefined): readonly NamedFault[] {
  if (entry?.value.kind !== 'scalar') return [];
  const wanted = textOf(entry.value)?.value ?? '';
  if (!/^\/.+\/[a-z]*$/s.test(wanted) || wantedPattern(wanted) !== undefined) return [];
  const can = 'it may use . \\d \\w \\s \\b [] () | * + ? {} ^ and $, and "i" behind it';
  return [syntax(entry.value, `Pattern "${wanted}" is not understood: ${can}`)];
}

function clockFaults(given: Tree | undefined): readonly NamedFault[] {
  const clock = field(given, 'clock')?.value;
  const clocks = clock?.kind === 'list' ? clock.items : [clock];
  return clocks.flatMap((one) => {
    if (one?.kind !== 'scalar' || !CLOCK.test(one.text) || isMoment(one.text)) return [];
    return [syntax(one, `Moment "${one.text}" does not exist: check its date and its time`)];
  });
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2}))?$/;

function isMoment(text: string): boolean {
  const [, date = '', ...times] = CLOCK.exec(text) ?? [];
  const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = times.map((part) =>
    Number(part ?? 0),
  );
  const isTime = hour < 24 && minute < 60 && second < 60;
  return isDate(date) && isTime && offsetHour < 24 && offsetMinute < 60;
}

function matrixFaults(entry: TreeEntry | undefined): readonly NamedFault[] {
  if (entry === undefined) return [];
  const count = combinationsOf(entry.value);
  if (count <= COMBINATIONS_MAX) return [];
  const is = `This matrix gives ${count} calls, more than ${COMBINATIONS_MAX}`;
  return [syntax(entry.key, `${is}: shorten its lists`)];
}

/** As in `matrixGivens`. */
const COMBINATIONS_MAX = 1_000;

function combinationsOf(matrix: Tree): number {
  if (matrix.kind !== 'map') return 1;
  const lists = matrix.entries.flatMap(({ value }) =>
    value.kind === 'map' ? value.entries.map((inner) => inner.value) : [value],
  );
  return lists.reduce((count, list) => count * Math.max(1, itemsOf(list).length), 1);
}

function sameNameFaults(calls: readonly ScriptedCall[]): readonly NamedFault[] {
  const firsts = new Map<string, ScriptedCall>();
  const faults = new Map<number, NamedFault>();
  for (const call of calls) {
    const { value, at } = call.name;
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, call);
      continue;
    }
    const message =
      first.name.at.start === at.start
        ? `Matrix of call "${value}" has the same value twice: remove one`
        : `Call "${value}" stands twice in the file: rename one of them`;
    const notes = [{ at: first.name.at, message: `"${value}" stands here first` }];
    if (!faults.has(at.start)) faults.set(at.start, { rule: 'syntax', at, message, notes });
  }
  return [...faults.values()];
}

function syntax({ at }: ScalarTree, message: string): NamedFault {
  return { rule: 'syntax', at, message };
}
