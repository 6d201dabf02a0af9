import type { StepId } from '../model/step-id.ts';
import type { PaneSize } from './pane-size.ts';
import type { Stage } from './stage.ts';
import { stepAt } from './step-at.ts';
import { styled } from './styled.ts';
import type { StyledLine, Tone } from './styled-line.ts';
import type { WalkFinding } from './walk-finding.ts';
import { wrapLine } from './wrap-line.ts';

/** The findings at a step, the worst first; `undefined` findings are still being looked for. */
export function findingLines(
  { flow }: Stage,
  findings: readonly WalkFinding[] | undefined,
  step: StepId,
  { columns, rows, glyphs }: PaneSize,
): readonly StyledLine[] {
  if (findings === undefined) return [[styled('looking for findings', 'faint')]];
  const here = findings
    .filter(({ start }) => stepAt(flow, start)?.id === step)
    .sort((one, other) => RANKS[one.severity] - RANKS[other.severity]);
  if (here.length === 0) {
    const elsewhere =
      findings.length === 0 ? 'none in this flow' : `none here, ${findings.length} in this flow: f`;
    return [[styled(elsewhere, 'faint')]];
  }
  const lines = here.flatMap(({ severity, message }) =>
    wrapLine([styled(`${severity} `, TONES[severity])], message, 'plain', columns),
  );
  if (lines.length <= rows) return lines;
  return [
    ...lines.slice(0, Math.max(0, rows - 1)),
    [styled(`${glyphs.ellipsis} f shows all`, 'faint')],
  ];
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;
const TONES = { error: 'bad', warning: 'warning', info: 'faint' } as const satisfies Record<
  WalkFinding['severity'],
  Tone
>;
