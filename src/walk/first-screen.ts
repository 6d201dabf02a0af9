import type { Screen } from './screen.ts';
import type { Walk } from './walk.ts';

/** The screen of a walk before anything was typed. */
export function firstScreen(
  walk: Walk,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Screen {
  return {
    walk,
    columns,
    rows,
    tab: 'call',
    speed: 'instant',
    speaks: false,
    bargesIn: false,
    dialog: undefined,
    looked: undefined,
    scroll: 0,
    message: undefined,
    findings: undefined,
    orders: [],
  };
}
