import type { Finding } from '../finding/finding.ts';
import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { callLines } from './call-lines.ts';
import { placeName } from './place-name.ts';

/**
 * All that a finding says, in lines for a place where no excerpt can be drawn: where and what, the
 * notes, the call, what to do about it. Each is safe to show as a line of its own.
 */
export function findingLines(path: string, finding: Finding): readonly string[] {
  return [
    `${placeName(path, finding.place)}: ${finding.message}`,
    ...finding.notes.map(({ place, message }) => `note: ${placeName(path, place)}: ${message}`),
    ...(finding.call === undefined ? [] : callLines(finding.call)),
    ...(finding.help === undefined ? [] : [`help: ${finding.help}`]),
  ].map((line) => defused(visible(line)));
}
