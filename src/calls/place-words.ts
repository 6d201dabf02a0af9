import type { Call } from '../simulator/call.ts';

/** Where a call is, as a message goes on: `at "main"`, `has ended as human`. */
export function placeWords({ over, step, file }: Call): string {
  if (over !== undefined) {
    return `has ended as ${over.kind}${over.reason === undefined ? '' : ` (${over.reason})`}`;
  }
  return file === undefined ? `at "${step}"` : `at "${step}" of "${file}"`;
}
