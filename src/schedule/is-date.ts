/** Whether a text is a day that exists, written `2026-12-24`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === text;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
