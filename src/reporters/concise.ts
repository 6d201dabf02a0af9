import type { Finding } from '../finding/finding.ts';
import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { placeName } from './place-name.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';

/** For editors, `grep` and scripts: the place, the fault and the remedy of each finding. */
export default defineReporter({
  id: 'concise',
  summary: 'One line for each finding, and nothing else.',
  mediaType: 'text/plain',
  human: true,
  render: ({ files }, look) =>
    files
      .flatMap((file) => shownFindings(file, look).map((finding) => line(file.path, finding)))
      .join(''),
});

function line(path: string, { ruleId, severity, message, help, place }: Finding): string {
  const advice = help === undefined ? '' : ` (help: ${help})`;
  const text = `${placeName(path, place)}: ${severity} ${ruleId}: ${message}${advice}`;
  return `${defused(visible(text))}\n`;
}
