import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { countWords } from './count-words.ts';
import { policyWords } from './policy-words.ts';
import type { ProofReport, ProofRow } from './proof-report.ts';
import { rowWords } from './row-words.ts';

/** A proof in GitHub's Markdown, for a pull request: a table, then the calls. */
export function markdownProof(report: ProofReport): string {
  const title = report.flow === undefined ? report.path : `${report.flow} (${report.path})`;
  const rows = report.rows.map((row) => {
    const { verdict, property, caller, worlds } = rowWords(report, row);
    const mark = verdict === 'PROVED' ? verdict : `**${verdict}**`;
    return `| ${[mark, ...[property, caller, worlds].map(plain)].join(' | ')} |`;
  });
  const details = report.rows.flatMap((row) => detailsOf(report, row));
  const lines = [
    `### ${plain(title)}`,
    '',
    '| | what | caller | when |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...(details.length === 0 ? [] : [...details, '']),
    `${plain(countWords(report))}. ${plain(capital(policyWords(report.policy)))}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function detailsOf(report: ProofReport, row: ProofRow): readonly string[] {
  const { result } = row;
  const { property, caller, worlds } = rowWords(report, row);
  const about = `- ${plain(`${capital(property)} (${caller}, ${worlds})`)}`;
  if (result.kind === 'proved') return [];
  if (result.kind === 'unknown') return [`${about} is unknown: ${plain(result.because)}`];
  const { when, because, call, command } = result;
  const given = call.given.length === 0 ? '' : `, where ${plain(call.given.join('; '))}`;
  const condition = when === '' ? '' : `when ${plain(when)}: `;
  const keys = call.keys === '' ? 'without a key' : code(call.keys);
  return [
    `${about} is refuted: ${condition}${plain(because)}. Call ${keys}${given}`,
    ...(command === undefined ? [] : ['', '  ```sh', `  ${shown(command)}`, '  ```', '']),
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Text in which nothing means anything to Markdown, HTML or GitHub's mentions. */
function plain(text: string): string {
  return shown(text)
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}

function code(text: string): string {
  const fence = '`'.repeat(
    1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  return `${fence}${shown(text)}${fence}`;
}

function shown(text: string): string {
  return defused(visible(text));
}
