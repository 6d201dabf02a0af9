import type { Flow } from '../model/flow.ts';
import type { CoverageItem } from './coverage-item.ts';

/**
 * The worlds that calls can come in: each schedule open, closed and on a holiday, and each value of
 * what is known of the caller from the first.
 */
export function worldItems(flow: Flow): readonly CoverageItem[] {
  const schedules = [...flow.schedules.values()].flatMap(({ id, at, holidays }) => {
    const states = holidays.length > 0 ? ['open', 'closed', 'holiday'] : ['open', 'closed'];
    return states.map((state) => item(`"${id}" ${state}`, at, `hours ${id} ${state}`));
  });
  const callers = [...flow.variables.values()].flatMap(({ id, at, type, values, from }) => {
    if (from !== 'caller') return [];
    const all = type === 'boolean' ? ['true', 'false'] : values.map(({ value }) => value);
    return all.map((value) => item(`${id} is ${value}`, at, `value ${id} ${value}`));
  });
  return [...schedules, ...callers];
}

function item(name: string, at: CoverageItem['at'], mark: string): CoverageItem {
  return { kind: 'worlds', name, at, marks: [mark] };
}
