import type { CallerAct } from '../simulator/caller-act.ts';
import { shortForm } from '../simulator/short-form.ts';
import type { ListName } from './dialog.ts';
import { flowAt } from './flow-at.ts';
import { KEY_HELP } from './key-help.ts';
import { mergedActs } from './merged-acts.ts';
import { presentMoment } from './present-moment.ts';
import type { Screen, Speed, Tab } from './screen.ts';
import type { ScreenAction } from './screen-action.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';
import { walkChanged } from './walk-changed.ts';
import { walkLine } from './walk-line.ts';
import { withOrder } from './with-order.ts';

/** The screen after a key of the walk itself. */
export function acted(screen: Screen, action: ScreenAction): Screen {
  const { walk } = screen;
  switch (action.kind) {
    case 'dial':
      return dialled(screen, action.key);
    case 'act':
      return walkChanged(screen, { kind: 'act', act: action.act });
    case 'undo':
    case 'redo':
    case 'fork':
      return walkChanged(screen, { kind: action.kind });
    case 'back':
      return walkChanged(screen, { kind: 'move', to: walk.at - 1 });
    case 'forth':
      return walkChanged(screen, { kind: 'move', to: walk.at + 1 });
    case 'bargeIn':
      return { ...screen, bargesIn: !screen.bargesIn, message: BARGE_IN };
    case 'open':
      return opened(screen, action.list);
    case 'say':
      return { ...screen, dialog: { kind: 'text', what: { kind: 'say' }, text: '' } };
    case 'save':
      return {
        ...screen,
        dialog: { kind: 'text', what: { kind: 'save' }, text: callsFile(screen) },
      };
    case 'shortForm':
      return page(screen, 'This call in short', shortLines(screen));
    case 'help':
      return page(screen, 'All keys', KEY_HELP.map(helpLine));
    case 'edit':
      return withOrder(screen, { kind: 'edit', place: placeHere(screen) });
    case 'speed': {
      const speed = SPEEDS[(SPEEDS.indexOf(screen.speed) + 1) % SPEEDS.length] ?? 'instant';
      return { ...screen, speed, message: { text: `Speed: ${speed}`, tone: 'plain' } };
    }
    case 'speak': {
      if (screen.speaks)
        return withOrder({ ...screen, speaks: false, message: SILENT }, { kind: 'hush' });
      return withOrder({ ...screen, speaks: true, message: ALOUD }, { kind: 'voice' });
    }
    case 'tab':
      return { ...screen, tab: tabAfter(screen.tab, action.by) };
    case 'scroll':
      return { ...screen, scroll: Math.max(0, screen.scroll + action.by) };
    case 'clear':
      return { ...screen, message: undefined, looked: undefined, scroll: 0, bargesIn: false };
    case 'suspend':
    case 'redraw':
    case 'quit':
      return withOrder(screen, { kind: action.kind });
  }
}

const BARGE_IN = { text: 'The next key is pressed at once, in the prompt', tone: 'plain' } as const;
const ALOUD = { text: 'Speaks aloud', tone: 'plain' } as const;
const SILENT = { text: 'Speaks no longer', tone: 'plain' } as const;
const SPEEDS: readonly Speed[] = ['instant', '4x', '1x'];
const TABS: readonly Tab[] = ['call', 'keys', 'map', 'findings', 'world'];

/**
 * While time passes by itself a key counts at this very moment, else as soon as the step listens;
 * one that goes on with an input belongs to it in any case.
 */
function dialled(screen: Screen, key: string): Screen {
  const goesOn = presentMoment(screen.walk).call.input !== '';
  const isAtOnce = goesOn || screen.bargesIn || screen.speed !== 'instant';
  const press: CallerAct = { kind: 'press', keys: key };
  const act: CallerAct = isAtOnce ? { ...press, afterMs: 0 } : press;
  const pressed = walkChanged(screen, { kind: 'act', act });
  return screen.speaks ? withOrder(pressed, { kind: 'sound', keys: key }) : pressed;
}

function opened(screen: Screen, list: ListName): Screen {
  if (list === 'calls' && screen.walk.aside.length === 0) {
    return { ...screen, message: { text: 'No call was put aside yet: n does', tone: 'plain' } };
  }
  const isStep = list === 'goto' && screen.looked !== undefined;
  const text = isStep ? (screen.looked ?? '') : '';
  return { ...screen, dialog: { kind: 'list', list, text, index: 0 } };
}

function page(screen: Screen, title: string, lines: readonly StyledLine[]): Screen {
  return { ...screen, dialog: { kind: 'page', title, lines, top: 0 } };
}

function helpLine([keys, what]: readonly [string, string]): StyledLine {
  return [styled(keys.padEnd(12), 'key'), styled(what)];
}

function shortLines({ walk }: Screen): readonly StyledLine[] {
  const keys = shortForm(mergedActs(presentMoment(walk)));
  return [
    [styled(keys === '' ? 'nothing was done yet' : keys, 'key')],
    [],
    [styled(walkLine(walk))],
  ];
}

function callsFile({ walk: { stage } }: Screen): string {
  return `${stage.path.replace(/(?:\.ivr)?\.[a-z]+$/i, '')}.calls.yaml`;
}

/** The step that is looked at, or the one where the call is. */
function placeHere({ walk, looked }: Screen) {
  const { stage } = walk;
  const { call } = presentMoment(walk);
  const lookedAt = looked && stage.flow.steps.get(looked);
  if (lookedAt !== undefined) return stage.placeOf(undefined, lookedAt.at);
  const step = flowAt(stage.flow, call).steps.get(call.step);
  return stage.placeOf(call.file, step?.at ?? { start: 0, end: 0 });
}

function tabAfter(tab: Tab, by: number): Tab {
  return TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'call';
}
