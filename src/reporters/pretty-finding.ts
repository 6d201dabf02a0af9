import type { Finding } from '../finding/finding.ts';
import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { wrapped } from '../text/wrapped.ts';
import { callLines } from './call-lines.ts';
import type { Canvas } from './canvas.ts';
import type { Framed, Mark } from './frame.ts';
import { frame } from './frame.ts';
import { placeName } from './place-name.ts';

/**
 * One finding as a block of lines: what is wrong, where, the lines of the file with marks under
 * them, the call that shows it, and what to do about it.
 */
export function prettyFinding(
  finding: Finding,
  file: Framed & { readonly path: string },
  canvas: Canvas,
): readonly string[] {
  const { paint } = canvas;
  const marks = marksOf(finding);
  const gutter = Math.max(...marks.map(({ place }) => String(place.start.line).length));
  const margin = ' '.repeat(gutter);
  const told = foot(finding);
  return [
    ...head(finding, canvas),
    `${margin}${paint.faint('-->')} ${defused(visible(placeName(file.path, finding.place)))}`,
    ...frame(file, marks, { canvas, gutter }),
    ...(told.length === 0 ? [] : [paint.faint(`${margin} ${canvas.bar}`)]),
    ...told.flatMap((lines) => footLines(lines, margin, canvas)),
  ];
}

function head({ severity, ruleId, message }: Finding, { columns, paint }: Canvas): string[] {
  const name = `${severity}[${visible(ruleId)}]:`;
  const lines = safeLines(`${name} ${visible(message)}`, columns, '  ');
  return lines.map((line, index) =>
    index === 0 && line.startsWith(name)
      ? `${paint[severity](name)}${paint.strong(line.slice(name.length))}`
      : paint.strong(line),
  );
}

function marksOf({ place, severity, notes }: Finding): readonly Mark[] {
  const shown = notes.slice(0, NOTES_MAX).map(({ place, message }): Mark => {
    return { place, label: defused(visible(message)), kind: 'note' };
  });
  return [{ place, label: '', kind: severity }, ...shown];
}

/** What stands under the frame: blocks of a head line and its further lines. */
function foot({ notes, call, help }: Finding): readonly (readonly string[])[] {
  const further = notes.length - NOTES_MAX;
  return [
    ...(further > 0 ? [[`note: ${further} more places`]] : []),
    ...(call === undefined ? [] : [callLines(call)]),
    ...(help === undefined ? [] : [[`help: ${help}`]]),
  ];
}

function footLines(
  [first = '', ...rest]: readonly string[],
  margin: string,
  { columns, paint }: Canvas,
): readonly string[] {
  const width = columns - margin.length - 3;
  const indent = `${margin}   `;
  const [line = '', ...further] = safeLines(visible(first), width, '  ');
  const name = line.slice(0, line.indexOf(':') + 1);
  return [
    `${margin} ${paint.faint('=')} ${paint.strong(name)}${line.slice(name.length)}`,
    ...further.map((text) => `${indent}${text}`),
    ...rest.flatMap((told) =>
      safeLines(visible(told), width - 2, '  ').map((text) => `${indent}  ${text}`),
    ),
  ];
}

// Wrapping can bring two colons to the beginning of a line, so that it comes first.
function safeLines(text: string, columns: number, indent: string): readonly string[] {
  return wrapped(text, columns, indent).map(defused);
}

// More than these are a list and no picture; `json` and `sarif` have them all.
const NOTES_MAX = 8;
