import type { Theme } from './theme.ts';

/** The theme with colours, or the one for `NO_COLOR`, in which weight alone tells tones apart. */
export function themeOf(color: boolean): Theme {
  return color ? COLOURS : PLAIN;
}

const COLOURS: Theme = {
  plain: {},
  faint: { dimColor: true },
  strong: { bold: true },
  key: { color: 'cyan', bold: true },
  caller: { color: 'cyan' },
  good: { color: 'green' },
  warning: { color: 'yellow' },
  bad: { color: 'red' },
  here: { color: 'magenta', bold: true },
};

const PLAIN: Theme = {
  plain: {},
  faint: {},
  strong: { bold: true },
  key: { bold: true },
  caller: { bold: true },
  good: {},
  warning: {},
  bad: { bold: true },
  here: { bold: true },
};
