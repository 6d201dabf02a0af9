import type { Finding } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import type { Canvas } from './canvas.ts';
import { severityCounts } from './severity-counts.ts';

/**
 * What a run comes to, in a line: `2 errors, 1 warning in 1 of 3 files`, or a friendly word.
 *
 * @param files The findings that count, file by file.
 */
export function summaryLine(
  files: readonly (readonly Finding[])[],
  { paint, quiet }: Pick<Canvas, 'paint'> & { readonly quiet: boolean },
): string {
  if (files.length === 0) return 'No file was looked at';
  const faulty = files.filter((findings) => findings.length > 0).length;
  if (faulty === 0) {
    const found = paint.strong(quiet ? 'No errors or warnings' : 'No findings');
    return `${found} in ${counted(files.length, 'file')}: your callers will thank you`;
  }
  const counts = severityCounts(files.flat());
  const told = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    paint[severity](counted(counts[severity], severity)),
  );
  const where = faulty === files.length ? '' : `${faulty} of `;
  return `${told.join(', ')} in ${where}${counted(files.length, 'file')}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
