import type { Asking } from '../model/asking.ts';
import type { MapTree } from '../text/tree.ts';
import { field } from './field.ts';
import { readBoolean } from './read-boolean.ts';
import { readDuration } from './read-duration.ts';
import { readHandlers } from './read-handlers.ts';
import { readLimit } from './read-limit.ts';
import { readOutcome } from './read-outcome.ts';

/** How a step that listens deals with silence and wrong keys, or what `defaults` says about it. */
export function readAsking(owner: MapTree): Asking {
  const noInput = readHandlers(field(owner, 'noInput'));
  const noMatch = readHandlers(field(owner, 'noMatch'));
  return {
    timeoutMs: readDuration(field(owner, 'timeout')),
    interDigitMs: readDuration(field(owner, 'interDigit')),
    maxNoInput: readLimit(field(owner, 'maxNoInput')),
    maxNoMatch: readLimit(field(owner, 'maxNoMatch')),
    noInput: noInput.handlers,
    noMatch: noMatch.handlers,
    noInputExhausted: noInput.exhausted,
    noMatchExhausted: noMatch.exhausted,
    exhausted: readOutcome(owner, 'exhausted'),
    bargeIn: readBoolean(field(owner, 'bargeIn')),
  };
}
