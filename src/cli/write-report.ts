import type { Report } from '../finding/report.ts';
import { painter } from '../reporters/painter.ts';
import { summaryLine } from '../reporters/summary-line.ts';
import { cutReport } from './cut-report.ts';
import { lookOf } from './look-of.ts';
import type { Output } from './output.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/**
 * Writes the report to all outputs and says what did not work; where stdout stays empty, the talk
 * says what came out.
 *
 * @returns Whether everything was written.
 */
export function writeReport(
  report: Report,
  outputs: readonly Output[],
  { world, color, quiet, maxDiagnostics }: WriteOptions,
): boolean {
  let isWritten = true;
  for (const { reporter, file } of outputs) {
    const findingsMax = reporter.human ? (maxDiagnostics ?? Infinity) : Infinity;
    const look = lookOf(world, { color, quiet, toFile: file !== undefined });
    const cut = cutReport(report, findingsMax, look);
    const text = reporter.render(cut.report, look);
    if (file === undefined) {
      world.out(text);
    } else {
      const written = world.writeText(file, text);
      if (!written.ok) say(world, `"${shownPath(file, world)}" ${written.why}`);
      isWritten &&= written.ok;
    }
    if (cut.findings > findingsMax) {
      say(world, `${findingsMax} of ${cut.findings} findings shown, as --max-diagnostics says`);
    }
  }
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (files.length === outputs.length && isWritten) say(world, summary(report, files, world));
  return isWritten;
}

/** How a report is written. */
export type WriteOptions = {
  readonly world: World;
  /** `--color`. */
  readonly color: string | undefined;
  readonly quiet: boolean;
  /** The most findings for people; `undefined` shows all. */
  readonly maxDiagnostics: number | undefined;
};

function summary({ files }: Report, paths: readonly string[], world: World): string {
  const counted = files.map(({ findings }) =>
    findings.filter(({ suppressed }) => suppressed === undefined),
  );
  const told = summaryLine(counted, { paint: painter(false), quiet: false });
  return `wrote ${paths.map((path) => `"${shownPath(path, world)}"`).join(', ')}: ${told}`;
}
