import type { Site } from './site.ts';

/**
 * The steps of a house with one slip in them, or with none for every third house: the slips take
 * turns, so that a long flow has all of them. About one step in thirty is faulty.
 */
export function faultySite(text: string, site: Site, index: number): string {
  if (index % 3 === 2) return text;
  const slip = SLIPS[(index - Math.floor(index / 3)) % SLIPS.length];
  return slip === undefined ? text : slip(text, site);
}

type Slip = (text: string, site: Site) => string;

const SLIPS: readonly Slip[] = [
  // A name mistyped.
  (text, { id }) => text.replace(`next: ${id}-main`, `next: ${id}-mian`),
  // A key mistyped.
  (text) => text.replace('announceEvery: 45s', 'anounceEvery: 45s'),
  // An outcome left out.
  (text, { id }) => text.replace(`    closed: ${id}-night\n`, ''),
  // A key twice in one menu.
  (text) => text.replace('      "2": { label: To hear', '      "1": { label: To hear'),
  // A limit taken away, and callers go round.
  (text, { id }) => inMain(text, id, 'maxNoMatch: unlimited'),
  // Callers who do not manage are hung up on.
  (text, { id }) => inMain(text, id, `exhausted: ${id}-bye`),
  // Too little time.
  (text) => text.replace('timeout: 8s', 'timeout: 1s'),
  // A menu that nothing leads to any more.
  (text, { id, theme }) => {
    const own = theme.departments[1]?.id ?? '';
    return text.replace(`goto: ${id}-${own}-more`, `goto: ${id}-service`);
  },
  // The key for a person does something else.
  (text, { id }) => text.replace(`"4": ${id}-expert`, `"0": ${id}-callback`),
  // An option that only brings its own menu again.
  (text, { id, theme }) => {
    const own = theme.departments[0]?.id ?? '';
    return text.replace(
      `{ label: To be called back, goto: ${id}-callback }`,
      `{ label: More, goto: ${id}-${own}-more }`,
    );
  },
];

function inMain(text: string, id: string, line: string): string {
  const main = `  ${id}-main:\n    type: menu\n`;
  return text.replace(main, `${main}    ${line}\n`);
}
