import type { CollectStep, MenuStep } from '../model/step.ts';
import type { Piece } from './call.ts';
import { dropBuffer } from './drop-buffer.ts';
import { judgeOptions } from './judge-options.ts';
import { play } from './play.ts';
import { promptPieces } from './prompt-pieces.ts';
import type { Run } from './run.ts';

/**
 * Asks: plays `before`, then the step's own prompt if it is to be heard, then listens (C4, C6).
 *
 * Which options are in force is judged here, once an asking, so that those that are read out are
 * those that can be taken.
 */
export function ask(
  run: Run,
  step: MenuStep | CollectStep,
  before: readonly Piece[],
  playsOwn: boolean,
): void {
  const { call } = run;
  call.input = '';
  if (!call.world.platform.typeAhead) dropBuffer(run, step.at, 'no-type-ahead');
  const options = step.type === 'menu' ? judgeOptions(run, step) : [];
  const { bargeIn } = run.prepared.asking(step);
  const own = playsOwn ? promptPieces(run, step.prompt, bargeIn, options) : [];
  play(run, before.length === 0 ? own : [...before, ...own], DO);
}

const DO = { kind: 'do' } as const;
