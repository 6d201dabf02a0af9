import type { Flow } from '../model/flow.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { Call } from '../simulator/call.ts';
import { flowAt } from './flow-at.ts';
import type { PaneSize } from './pane-size.ts';
import { roughTime } from './rough-time.ts';
import { styled } from './styled.ts';
import type { StyledLine } from './styled-line.ts';

/**
 * What goes on right now as a bar that fills: a prompt, the silence up to a no-input, a queue;
 * empty when the call is over.
 */
export function progressLine(flow: Flow, call: Call, { columns, glyphs }: PaneSize): StyledLine {
  const progress = progressOf(flow, call);
  if (progress === undefined) return [];
  const { name, doneMs, wholeMs } = progress;
  const end = ` ${tenths(doneMs)} of ${roughTime(wholeMs)}`;
  const width = Math.max(4, Math.min(30, columns - name.length - end.length - 1));
  const share = wholeMs > 0 ? Math.max(0, Math.min(1, doneMs / wholeMs)) : 1;
  const full = Math.round(share * width);
  return [
    styled(`${name} `, 'faint'),
    styled(glyphs.full.repeat(full), 'here'),
    styled(glyphs.empty.repeat(width - full), 'faint'),
    styled(end, 'faint'),
  ];
}

type Progress = { readonly name: string; readonly doneMs: number; readonly wholeMs: number };

function progressOf(flow: Flow, call: Call): Progress | undefined {
  const { activity, timeMs } = call;
  switch (activity.kind) {
    case 'play': {
      const wholeMs = activity.pieces[activity.index]?.lastsMs ?? 0;
      return { name: 'prompt', doneMs: wholeMs - (activity.untilMs - timeMs), wholeMs };
    }
    case 'listen': {
      const wholeMs = timerMs(flow, call);
      return { name: 'silence', doneMs: wholeMs - (activity.untilMs - timeMs), wholeMs };
    }
    case 'queue': {
      const { sinceMs, untilMs } = activity;
      return { name: 'queue', doneMs: timeMs - sinceMs, wholeMs: untilMs - sinceMs };
    }
    case 'latency':
      return { name: 'lookup', doneMs: 0, wholeMs: activity.untilMs - timeMs };
    default:
      return undefined;
  }
}

/** The timer that runs while a step listens: for a first key, or for a further one. */
function timerMs(flow: Flow, call: Call): number {
  const here = flowAt(flow, call);
  const step = here.steps.get(call.step);
  if (step?.type !== 'menu' && step?.type !== 'collect') return 0;
  const { timeoutMs, interDigitMs } = settledAsking(step, here.defaults);
  return call.input === '' ? timeoutMs : interDigitMs;
}

function tenths(ms: number): string {
  return `${(Math.max(0, ms) / 1_000).toFixed(1)}`;
}
