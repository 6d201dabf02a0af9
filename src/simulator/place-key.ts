import type { Call } from './call.ts';

/** The name of a step among the steps of all flows that a call goes through. */
export function placeKey({ file, step }: Pick<Call, 'file' | 'step'>): string {
  return file === undefined ? step : `${file}\n${step}`;
}
