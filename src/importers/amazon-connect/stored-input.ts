/**
 * How a comparison reads what a caller typed: the path that it is kept under, and the two values
 * that stand for no digits. Administrator guide, Store customer input; the star after real files,
 * whose prompts offer it as the way out.
 */
export const storedInput = {
  path: '$.StoredCustomerInput',
  silence: 'Timeout',
  star: '*',
} as const;
