import type { Theme } from './theme.ts';

/** The theme with colours, or the one for `NO_COLOR`, in which weight alone tells tones apart. */
export function themeOf(color: boolean): Theme {
  return color ? COLOURS : PLAIN;
}

/** The ends of weight and of colour. */
const WEIGHT = '\u001b[22m';
const COLOUR = '\u001b[39m';
const USUAL = ['', ''] as const;
const BOLD = ['\u001b[1m', WEIGHT] as const;

const COLOURS: Theme = {
  plain: USUAL,
  faint: ['\u001b[2m', WEIGHT],
  strong: BOLD,
  key: ['\u001b[1m\u001b[36m', `${COLOUR}${WEIGHT}`],
  caller: ['\u001b[36m', COLOUR],
  good: ['\u001b[32m', COLOUR],
  warning: ['\u001b[33m', COLOUR],
  bad: ['\u001b[31m', COLOUR],
  here: ['\u001b[1m\u001b[35m', `${COLOUR}${WEIGHT}`],
};

const PLAIN: Theme = {
  plain: USUAL,
  faint: USUAL,
  strong: BOLD,
  key: BOLD,
  caller: BOLD,
  good: USUAL,
  warning: USUAL,
  bad: BOLD,
  here: BOLD,
};
