import type { Severity } from '../finding/severity.ts';

/** What SARIF calls a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}
