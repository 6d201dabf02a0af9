import { KEYS } from '../model/keys.ts';
import { choiceSchema } from './choice-schema.ts';
import { COUNT_MAX } from './count-max.ts';
import { DURATION_PATTERN } from './duration-pattern.ts';

const LIMIT = 'a whole number from 1 to 10, or "unlimited"';

/**
 * The single values of a flow file. Each `title` ends the sentence "it must be ...", which is how
 * a fault in it is told.
 */
export const valueSchemas = {
  text: {
    title: 'a text',
    description: 'Words. A plain number keeps its letters: `label: 24` is the text "24".',
    type: ['string', 'number'],
  },
  name: {
    title: 'a name',
    type: ['string', 'number'],
    pattern: '\\S',
  },
  boolean: { title: 'true or false', type: 'boolean' },
  duration: {
    title: 'a duration such as "500ms", "5s", "2m" or "1h"',
    description: 'A whole or decimal number with its unit: `500ms`, `5s`, `2m` or `1h`.',
    type: 'string',
    pattern: DURATION_PATTERN,
  },
  limit: {
    title: LIMIT,
    description: 'After how many events the outcome is `exhausted`.',
    ...choiceSchema(
      { type: 'number' },
      { title: LIMIT, type: 'integer', minimum: 1, maximum: 10 },
      { title: LIMIT, const: 'unlimited' },
    ),
  },
  attempt: {
    title: 'a whole number from 1 to 10',
    description: 'The attempt from which on this holds; the first is 1.',
    type: 'integer',
    minimum: 1,
    maximum: 10,
  },
  count: {
    title: 'a whole number from 1 to 100',
    type: 'integer',
    minimum: 1,
    maximum: COUNT_MAX,
  },
  number: { title: 'a number', type: 'number' },
  key: {
    title: 'one key of a phone in quotes, such as "#"',
    description: 'One of `0` to `9`, `"*"` and `"#"`.',
    enum: [...KEYS, ...KEYS.flatMap((key) => (/[0-9]/.test(key) ? [Number(key)] : []))],
  },
  condition: {
    title: 'a condition, or { opaque: ... } with a text that only another system understands',
    description:
      "An expression over the variables and `hours.<schedule>`, such as `tier === 'business'`.",
    ...choiceSchema(
      { type: 'object' },
      { $ref: '#/definitions/opaqueCondition' },
      { title: 'an expression as a text', type: ['string', 'number', 'boolean'] },
    ),
  },
  opaqueCondition: {
    description: 'A condition that only another system understands: both ways are possible.',
    type: 'object',
    properties: { opaque: { $ref: '#/definitions/text' } },
    required: ['opaque'],
    additionalProperties: false,
  },
  assignments: {
    title: 'a map from variables to expressions',
    description: 'Variables and the expressions whose values they take: `{ lang: "\'es\'" }`.',
    type: 'object',
    additionalProperties: { $ref: '#/definitions/expression' },
  },
  expression: {
    title: 'an expression as a text',
    type: ['string', 'number', 'boolean'],
  },
} as const;
