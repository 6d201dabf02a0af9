import type { Policy } from '../proof/policy.ts';

/** What counts for a person, as a sentence. */
export function policyWords({ substitutes, countsWhileOpen }: Policy): string {
  if (substitutes.length === 0) return 'only a person counts, at any time';
  const names = substitutes.map((name) => NAMES[name]).join(' or ');
  return `${names} counts for a person ${countsWhileOpen ? 'at any time' : 'while nobody is there'}`;
}

const NAMES = { voicemail: 'a voicemail', callback: 'a callback' } as const;
