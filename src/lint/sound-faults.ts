import type { Call } from '../finding/call.ts';
import type { Fault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';

/**
 * The faults that a user's own rule tells, each looked at before it goes on: whatever comes after
 * trusts that a place lies in the file and that a message is a text.
 *
 * @throws {Error} On one that is none, with what would be right; also on more than 10,000, which no
 *   author reads, and which may never end.
 */
export function* soundFaults(told: Iterable<unknown>, textLength: number): Iterable<Fault> {
  if (typeof told?.[Symbol.iterator] !== 'function') {
    throw new TypeError('its check gives no faults to go through: write "*check" and "yield"');
  }
  let count = 0;
  for (const given of told) {
    // A copy: the rule may go on to change what it gave, or give something that answers anew.
    const fault: unknown = structuredClone(given);
    count += 1;
    if (count > FAULTS_MAX) throw new RangeError(`it tells more than ${FAULTS_MAX} faults`);
    if (!isFault(fault)) {
      throw new TypeError('it yields what is no fault: write "yield { at, message }"');
    }
    const { at, notes, call } = fault;
    for (const place of [at, ...(notes ?? []).map((note) => note.at), ...placesOf(call)]) {
      if (place.end > textLength) {
        const span = `${place.start} to ${place.end}`;
        throw new RangeError(
          `its place ${span} lies outside of the file, which ends at ${textLength}`,
        );
      }
    }
    yield fault;
  }
}

const FAULTS_MAX = 10_000;

function isFault(value: unknown): value is Fault {
  if (!isObject(value)) return false;
  const { at, message, notes = [], call } = value as { readonly [Name in keyof Fault]?: unknown };
  const isTold = isText(message) && message !== '' && isSpan(at);
  return isTold && isListOf(notes, isNote) && (call === undefined || isCall(call));
}

function isNote(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { at, message } = value as { readonly at?: unknown; readonly message?: unknown };
  return isSpan(at) && isText(message);
}

function isCall(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { keys, given, ways } = value as { readonly [Name in keyof Call]?: unknown };
  return isText(keys) && isListOf(given, isText) && isListOf(ways, isWay);
}

type Way = Call['ways'][number];

function isWay(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { at, from, to, by, taken } = value as { readonly [Name in keyof Way]?: unknown };
  const isPlaced = isSpan(at) && isText(from) && isText(by) && (to === undefined || isText(to));
  if (!isPlaced || !isObject(taken)) return false;
  const { step, target, name } = taken as { readonly [Name in keyof Way['taken']]?: unknown };
  return isText(step) && isText(name) && (target === undefined || isText(target));
}

function placesOf(call: Call | undefined): readonly Span[] {
  return call === undefined ? [] : call.ways.map(({ at }) => at);
}

function isSpan(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return false;
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start <= end;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
