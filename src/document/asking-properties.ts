/** The keys of all that listens to the caller; `defaults` takes the same. */
export const askingProperties = {
  timeout: duration('The silence that makes a no-input; 5s when left out.'),
  interDigit: duration('The wait for a further key; 3s when left out.'),
  maxNoInput: {
    $ref: '#/definitions/limit',
    description: 'At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`.',
  },
  maxNoMatch: {
    $ref: '#/definitions/limit',
    description: 'At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`.',
  },
  noInput: { $ref: '#/definitions/handlers', description: 'What happens on silence.' },
  noMatch: {
    $ref: '#/definitions/handlers',
    description: 'What happens on a key that means nothing here.',
  },
  exhausted: {
    $ref: '#/definitions/outcome',
    description: 'Where the limit of no-inputs or no-matches leads.',
  },
  bargeIn: {
    $ref: '#/definitions/boolean',
    description: 'Whether a key cuts the prompt short; true when left out.',
  },
} as const;

function duration(description: string) {
  return { $ref: '#/definitions/duration', description } as const;
}
