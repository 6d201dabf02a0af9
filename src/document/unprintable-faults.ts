import type { NamedFault } from '../finding/fault.ts';

/**
 * A fault for each run of characters that YAML 1.2 does not allow (section 5.1): control
 * characters other than tab, line feed, carriage return and next line, lone surrogates, U+FFFE
 * and U+FFFF.
 *
 * At most 20, since a binary file holds nothing else. Linear.
 */
export function unprintableFaults(text: string): readonly NamedFault[] {
  if (!SUSPECT.test(text)) return [];
  const faults: NamedFault[] = [];
  UNPRINTABLE.lastIndex = 0;
  for (const { 0: run, index } of text.matchAll(UNPRINTABLE)) {
    if (faults.length === FAULTS_MAX) break;
    const code = run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `Character U+${code} may not stand in a YAML file: remove it, or write "\\u${code}" in double quotes`;
    faults.push({ rule: 'syntax', at: { start: index, end: index + run.length }, message });
  }
  return faults;
}

const FAULTS_MAX = 20;
/** A single set, which is looked for ten times as fast; with pairs of surrogates, too. */
const SUSPECT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/;
const UNPRINTABLE =
  /(?:[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g;
