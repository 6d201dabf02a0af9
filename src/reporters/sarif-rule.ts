import type { RuleInfo } from '../finding/report.ts';
import { sarifLevel } from './sarif-level.ts';

/**
 * A rule as SARIF says it.
 *
 * GitHub takes no empty text and no description above 1,024 characters; it shows `help.markdown`
 * and not `helpUri`, so the link stands in both.
 */
export function sarifRule({ id, severity, summary, why, remedy, url }: RuleInfo) {
  return {
    id,
    shortDescription: { text: description(summary, id) },
    fullDescription: { text: description(why, summary, id) },
    help: {
      text: [remedy, url].filter((part) => part !== '').join('\n\n') || id,
      markdown: [remedy, url === '' ? '' : `[About this rule](${linkTarget(url)})`]
        .filter((part) => part !== '')
        .join('\n\n'),
    },
    ...(/^https?:\/\/[\w.~:/#?=&-]+$/.test(url) ? { helpUri: url } : {}),
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: { 'problem.severity': PROBLEMS[severity] },
  };
}

const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

function description(...texts: readonly string[]): string {
  const text = texts.find((candidate) => candidate !== '') ?? '-';
  return text.length <= 1024 ? text : `${text.slice(0, 1023)}…`;
}

function linkTarget(url: string): string {
  return url.replaceAll(')', '%29').replaceAll(' ', '%20');
}
