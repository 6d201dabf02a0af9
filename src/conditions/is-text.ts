import type { Possible } from './possible.ts';

/** Whether all that something can be are texts; what may be any value is taken for a text. */
export function isText(possible: Possible): boolean {
  if (possible.kind === 'any') return possible.isUnsure !== true;
  return possible.kind === 'values' && possible.values.every((value) => typeof value === 'string');
}
