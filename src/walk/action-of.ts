import { KEYS } from '../model/keys.ts';
import type { ScreenAction } from './screen-action.ts';
import type { NamedKey, Stroke } from './stroke.ts';

/** What a key means while nothing lies over the walk; `undefined` for keys that mean nothing. */
export function actionOf(stroke: Stroke): ScreenAction | undefined {
  if (stroke.key !== 'text') return NAMED[stroke.key];
  const { text } = stroke;
  if (KEYS.some((key) => key === text)) return { kind: 'dial', key: text };
  return LETTERS.get(text);
}

const NAMED: Readonly<Partial<Record<NamedKey, ScreenAction>>> = {
  enter: { kind: 'act', act: { kind: 'listen' } },
  escape: { kind: 'clear' },
  tab: { kind: 'tab', by: 1 },
  right: { kind: 'tab', by: 1 },
  backTab: { kind: 'tab', by: -1 },
  left: { kind: 'tab', by: -1 },
  up: { kind: 'scroll', by: 1 },
  down: { kind: 'scroll', by: -1 },
  pageUp: { kind: 'scroll', by: 10 },
  pageDown: { kind: 'scroll', by: -10 },
  redo: { kind: 'redo' },
  interrupt: { kind: 'quit' },
  suspend: { kind: 'suspend' },
  redraw: { kind: 'redraw' },
};

const LETTERS: ReadonlyMap<string, ScreenAction> = new Map([
  [' ', { kind: 'act', act: { kind: 'silence' } }],
  ['!', { kind: 'bargeIn' }],
  ['w', { kind: 'act', act: { kind: 'wrongKey' } }],
  ['x', { kind: 'act', act: { kind: 'hangup' } }],
  ['"', { kind: 'say' }],
  ['u', { kind: 'undo' }],
  ['[', { kind: 'back' }],
  [']', { kind: 'forth' }],
  ['n', { kind: 'fork' }],
  ['c', { kind: 'open', list: 'calls' }],
  ['g', { kind: 'open', list: 'goto' }],
  ['/', { kind: 'open', list: 'search' }],
  ['v', { kind: 'open', list: 'settings' }],
  ['f', { kind: 'open', list: 'findings' }],
  ['b', { kind: 'open', list: 'bookmarks' }],
  ['t', { kind: 'speed' }],
  ['a', { kind: 'speak' }],
  ['s', { kind: 'save' }],
  ['y', { kind: 'shortForm' }],
  ['e', { kind: 'edit' }],
  ['?', { kind: 'help' }],
  ['q', { kind: 'quit' }],
] satisfies readonly (readonly [string, ScreenAction])[]);
