import type { ProofReport } from './proof-report.ts';

/** How many rows of each kind there are, and what was searched: `3 proved, 1 refuted, ...`. */
export function countWords({ rows, states, spaces }: ProofReport): string {
  const count = (kind: string): number => rows.filter(({ result }) => result.kind === kind).length;
  const kinds = ['proved', 'refuted', 'unknown'].map((kind) => `${count(kind)} ${kind}`);
  const searched = `${states.toLocaleString('en')} ${states === 1 ? 'state' : 'states'} searched`;
  return `${kinds.join(', ')}: ${searched}${spaces > 1 ? ` in ${spaces} parts` : ''}`;
}
