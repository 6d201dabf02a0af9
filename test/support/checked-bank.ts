import { checkExpressions } from '../../src/conditions/check-expressions.ts';
import type { Checked, Wanted } from '../../src/conditions/checked.ts';
import type { Declarations } from '../../src/conditions/declarations.ts';

/** What the conditions of a bank's menu may read. */
export const BANK: Declarations = {
  variables: [
    { name: 'tier', type: 'enum', values: ['standard', 'business'], min: null, max: null },
    { name: 'balance', type: 'number', values: [], min: 0, max: 10_000 },
    { name: 'tries', type: 'number', values: [], min: null, max: null },
    { name: 'known', type: 'boolean', values: [], min: null, max: null },
    { name: 'zip', type: 'string', values: [], min: null, max: null },
    { name: 'größe', type: 'number', values: [], min: null, max: null },
  ],
  schedules: ['office', 'after-hours'],
};

/** Checks one expression against the bank's declarations. */
export function checkedBank(text: string, as: Wanted['as'] = { kind: 'condition' }): Checked {
  const [checked] = checkExpressions(BANK, [{ text, as }]);
  if (checked === undefined) throw new Error('The check gave nothing');
  return checked;
}

/** The faults of a condition, each as `what it is about: message`, constant ones with `(constant)`. */
export function faultsOf(text: string, as?: Wanted['as']): readonly string[] {
  return checkedBank(text, as).faults.map(({ at, message, rule }) => {
    const mark = rule === 'constant-condition' ? '(constant) ' : '';
    return `${text.slice(at.start, at.end)} | ${mark}${message}`;
  });
}
