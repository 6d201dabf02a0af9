/**
 * The weekdays that a text names, 1 for Monday to 7 for Sunday (ISO 8601), each once and in order;
 * `undefined` where it is not wholly of the form `mon`, `mon-thu` or `mon, wed`.
 *
 * A range may run over the end of the week: `sat-mon` is Saturday, Sunday and Monday.
 */
export function readDays(text: string): readonly number[] | undefined {
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const [first = '', last = first, ...more] = part.split('-').map((name) => name.trim());
    const from = DAYS.indexOf(first.toLowerCase());
    const to = DAYS.indexOf(last.toLowerCase());
    if (from === -1 || to === -1 || more.length > 0) return undefined;
    for (let day = from; day !== to; day = (day + 1) % DAYS.length) days.add(day + 1);
    days.add(to + 1);
  }
  return [...days].sort((one, other) => one - other);
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
