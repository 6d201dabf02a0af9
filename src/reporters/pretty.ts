import { lineIndex } from '../text/line-index.ts';
import { canvas } from './canvas.ts';
import { isLoud } from './is-loud.ts';
import { prettyFinding } from './pretty-finding.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';
import { summaryLine } from './summary-line.ts';

/** For people in a terminal: each finding with its lines, its call and its remedy. */
export default defineReporter({
  id: 'pretty',
  summary: 'Findings with the lines of the file that they are about, and a summary.',
  mediaType: 'text/plain',
  human: true,
  render({ files }, look) {
    const drawn = canvas(look);
    const told = files.map((file) => ({ file, findings: shownFindings(file, look) }));
    const blocks = told.flatMap(({ file, findings }) => {
      if (findings.length === 0) return [];
      const framed = { ...file, lines: lineIndex(file.text) };
      return findings.map((finding) => prettyFinding(finding, framed, drawn).join('\n'));
    });
    const counts = told.map(({ file, findings }) => [
      ...findings,
      ...(file.notShown ?? []).filter((finding) => isLoud(finding, look)),
    ]);
    const summary = summaryLine(counts, { paint: drawn.paint, quiet: look.quiet });
    return `${[...blocks, summary].join('\n\n')}\n`;
  },
});
