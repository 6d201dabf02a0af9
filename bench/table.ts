import type { Row } from './row.ts';

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ budget, what, measured, limit, isReached }) =>
      `| ${budget} | ${what} | ${measured} | ${limit} | ${REACHED[String(isReached)]} |`,
  );
  return ['| # | what | measured | budget | reached |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

const REACHED: Readonly<Record<string, string>> = {
  true: 'yes',
  false: '**no**',
  undefined: 'not measured',
};
