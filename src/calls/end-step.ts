import type { Player } from './player.ts';

/** The step at which somebody or something was reached, else the one at which the call ended. */
export function endStep({ heard, call }: Pick<Player, 'heard' | 'call'>): string {
  const { over, step } = call();
  const reached = heard().findLast((one) => one.kind === 'reached' && one.who === over?.kind);
  return reached?.step ?? step;
}
