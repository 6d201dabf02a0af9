// Written by `npm run generate` from the files in this folder: change the files, not this list.
import type { Rule } from './rule.ts';

/** All rules, in the order of their ids. */
export const rules: readonly Rule[] = [
];
