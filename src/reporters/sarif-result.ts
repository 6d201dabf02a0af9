import type { Finding } from '../finding/finding.ts';
import { sarifCall } from './sarif-call.ts';
import { sarifLevel } from './sarif-level.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';

/** A finding as a SARIF result. */
export function sarifResult(
  path: string,
  finding: Finding,
  known: { readonly ruleIndex: number; readonly fingerprint: string },
) {
  const { ruleId, severity, message, notes, place, suppressed } = finding;
  const codeFlows = sarifCall(path, finding);
  // GitHub shows a related location only where the message links to it.
  const links = notes.map((note, index) => `[${linkText(note.message)}](${index + 1})`);
  return {
    ruleId,
    ruleIndex: known.ruleIndex,
    level: sarifLevel(severity),
    message: { text: [sarifText(message), ...links].join('\n') },
    locations: [sarifLocation(path, place)],
    ...(notes.length === 0
      ? {}
      : {
          relatedLocations: notes.map((note, index) => ({
            id: index + 1,
            ...sarifLocation(path, note.place),
            message: { text: sarifText(note.message) },
          })),
        }),
    ...(codeFlows.length === 0 ? {} : { codeFlows }),
    // A key of our own: "primaryLocationLineHash" must be GitHub's hash, which its action adds.
    partialFingerprints: { 'presszeroFingerprint/v1': known.fingerprint },
    // SARIF 3.27.23: once one result says whether it is suppressed, all do.
    suppressions:
      suppressed === undefined
        ? []
        : [
            {
              kind: 'inSource',
              ...(suppressed.reason === undefined ? {} : { justification: suppressed.reason }),
            },
          ],
  };
}

function linkText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&') || '-';
}
