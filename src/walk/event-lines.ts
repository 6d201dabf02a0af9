import type { Heard } from '../simulator/heard.ts';
import { heardWords } from './heard-words.ts';
import { styled } from './styled.ts';
import type { StyledLine, Tone } from './styled-line.ts';
import { wrapLine } from './wrap-line.ts';

/** One thing that happened as lines of the call: its moment, and what it was. */
export function eventLines(one: Heard, columns: number): readonly StyledLine[] {
  const head = styled(`${shortMoment(one.atMs)} `, 'faint');
  if (one.kind === 'entered' || one.kind === 'repeated') {
    const again = one.kind === 'repeated' ? ' again' : '';
    const by = one.by.kind === 'start' ? '' : ` by ${one.by.kind} ${one.by.name}`;
    const step = styled(`${one.step}${again}`, 'strong');
    return [[head, step, styled(by, 'faint')]];
  }
  const { who, what } = heardWords(one);
  const text = one.kind === 'said' ? speech(one) : who === undefined ? what : `caller ${what}`;
  return wrapLine([head], text, toneOf(one), columns);
}

/** Minutes and seconds: `1:02`. */
function shortMoment(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`.padStart(5);
}

function speech({
  text,
  audio,
}: {
  readonly text: string | undefined;
  readonly audio: string | undefined;
}): string {
  return text === undefined ? `[${audio ?? 'nothing'}]` : `"${text}"`;
}

function toneOf(one: Heard): Tone {
  switch (one.kind) {
    case 'said':
      return 'plain';
    case 'pressed':
    case 'spoke':
    case 'noInput':
      return 'caller';
    case 'cutShort':
    case 'noMatch':
    case 'skipped':
    case 'judged':
    case 'noWrongKey':
      return 'warning';
    case 'dropped':
    case 'late':
    case 'unreadPattern':
      return 'bad';
    case 'reached':
      return 'good';
    case 'over':
      return one.end.kind === 'cut-off' || one.end.kind === 'left' ? 'bad' : 'strong';
    default:
      return 'faint';
  }
}
