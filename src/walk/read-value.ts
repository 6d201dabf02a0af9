import type { Variable } from '../model/flow.ts';
import type { ValueRead } from './value-read.ts';

/** Reads what somebody typed for a variable, by the variable's type and bounds. */
export function readValue(variable: Variable, text: string): ValueRead {
  const written = text.trim();
  switch (variable.type) {
    case 'boolean':
      if (written === 'true' || written === 'false') return value(written === 'true');
      return fault(variable, text, 'true or false');
    case 'number': {
      const { min = -Infinity, max = Infinity } = variable;
      const number = Number(written);
      const isInside = written !== '' && number >= min && number <= max;
      return isInside ? value(number) : fault(variable, text, numberWords(variable));
    }
    case 'enum': {
      const values = variable.values.map((one) => one.value);
      return values.includes(written)
        ? value(written)
        : fault(variable, text, `one of ${values.join(', ')}`);
    }
    case 'string':
      return value(text);
  }
}

function value(read: string | number | boolean): ValueRead {
  return { kind: 'value', value: read };
}

function fault({ id }: Variable, text: string, right: string): ValueRead {
  return { kind: 'fault', message: `"${text}" does not fit variable "${id}": write ${right}` };
}

function numberWords({ min, max }: Variable): string {
  if (min !== undefined && max !== undefined) return `a number from ${min} to ${max}`;
  if (min !== undefined) return `a number, ${min} or more`;
  return max === undefined ? 'a number' : `a number, ${max} or less`;
}
