import { quoted } from './quoted.ts';

/**
 * Values in a message: `"open", "closed" or "holiday"`; of more than five the first four and how
 * many more there are.
 */
export function oneOf(values: readonly string[]): string {
  const cut = values.length > VALUES_MAX ? values.slice(0, VALUES_MAX - 1) : values;
  const words = cut.map(quoted);
  if (cut.length < values.length) words.push(`one of ${values.length - cut.length} more`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

const VALUES_MAX = 5;
