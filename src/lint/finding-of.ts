import type { NamedFault } from '../finding/fault.ts';
import type { Finding, Place, PlacedCall } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** Makes a finding of a fault: its offsets become places, its rule gives severity and help. */
export function findingOf(
  fault: NamedFault,
  { severity, help, index }: { severity: Severity; help: string | undefined; index: LineIndex },
): Finding {
  const placeOf = ({ start, end }: Span): Place => ({
    start: index.positionOf(start),
    end: index.positionOf(end),
  });
  return {
    ruleId: fault.rule,
    severity,
    message: fault.message,
    help,
    place: placeOf(fault.at),
    notes: (fault.notes ?? []).map(({ at, message }) => ({ place: placeOf(at), message })),
    call: placedCall(fault, placeOf),
    suppressed: undefined,
  };
}

function placedCall({ call }: NamedFault, placeOf: (at: Span) => Place): PlacedCall | undefined {
  if (call === undefined) return undefined;
  const ways = call.ways.map(({ at, from, to, by }) => ({ place: placeOf(at), from, to, by }));
  return { keys: call.keys, given: call.given, ways };
}
