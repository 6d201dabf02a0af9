import type { Finding, Place, PlacedCall } from '../finding/finding.ts';
import type { RuleInfo } from '../finding/report.ts';
import { safeJson } from '../text/safe-json.ts';
import { findingFingerprints } from './finding-fingerprints.ts';
import { isLoud } from './is-loud.ts';
import { defineReporter } from './reporter.ts';
import { severityCounts } from './severity-counts.ts';
import { shownFindings } from './shown-findings.ts';

/** Our own format, with all that we know; `reportSchema` describes it. */
export default defineReporter({
  id: 'json',
  summary: 'All that is known of each finding, for programs; has a version and a schema.',
  mediaType: 'application/json',
  human: false,
  render({ tool, files, rules }, look) {
    const shown = files.map((file) => shownFindings(file, look));
    const told = files.map((file) => file.findings.filter((finding) => isLoud(finding, look)));
    const counts = severityCounts(shown.flat());
    const context = {
      urls: new Map(rules.map(({ id, url }: RuleInfo) => [id, url])),
      fingerprints: findingFingerprints(files),
    };
    return safeJson({
      version: 1,
      tool: { name: tool.name, version: tool.version },
      files: files.map(({ path, format }) => ({ path, format })),
      results: files.flatMap(({ path }, index) =>
        (told[index] ?? []).map((finding) => result(finding, path, context)),
      ),
      summary: {
        files: files.length,
        filesWithFindings: shown.filter((findings) => findings.length > 0).length,
        errors: counts.error,
        warnings: counts.warning,
        infos: counts.info,
        suppressed: told.flat().length - shown.flat().length,
      },
    });
  },
});

type Context = {
  readonly urls: ReadonlyMap<string, string>;
  readonly fingerprints: ReadonlyMap<Finding, string>;
};

// Every key is always there: what may be absent is null, from the first version on.
function result(finding: Finding, path: string, { urls, fingerprints }: Context) {
  const { ruleId, severity, message, help, place, notes, call, suppressed } = finding;
  return {
    ruleId,
    severity,
    message,
    help: help ?? null,
    url: urls.get(ruleId) || null,
    file: path,
    range: range(place),
    notes: notes.map((note) => ({ message: note.message, range: range(note.place) })),
    call: call === undefined ? null : callOf(call),
    suppressed:
      suppressed === undefined
        ? null
        : { kind: suppressed.kind, reason: suppressed.reason ?? null },
    fingerprint: fingerprints.get(finding) ?? '',
  };
}

function range({ start, end }: Place) {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}

function callOf({ keys, given, ways }: PlacedCall) {
  return {
    keys,
    given,
    ways: ways.map(({ from, to, by, place }) => ({
      from,
      to: to ?? null,
      by,
      range: range(place),
    })),
  };
}
