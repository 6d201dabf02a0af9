import { choiceSchema } from '../document/choice-schema.ts';
import { notBothSchema } from '../document/not-both-schema.ts';
import { valueSchemas } from '../document/value-schemas.ts';
import { actSchemas } from './act-schemas.ts';
import { COVERAGE_KINDS } from './coverage-kinds.ts';
import { givenSchemas } from './given-schemas.ts';

const { text, name, boolean, duration } = valueSchemas;

const SHARE = 'a share such as "90%"';

/**
 * A file of scripted calls as a JSON Schema, draft-07.
 *
 * A `title` ends the sentence "it must be ...". That an act is one act, that names exist in the
 * flow, and the like, is told by the reader: a schema would tell it in riddles.
 */
export const callsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'a file of scripted calls',
  description: 'Scripted calls for presszero: what a caller does, and what must then hold.',
  type: 'object',
  properties: {
    flow: {
      $ref: '#/definitions/name',
      description: 'The flow that is called, as seen from the folder of this file.',
    },
    defaults: {
      $ref: '#/definitions/given',
      description: 'What holds in every call that does not say otherwise.',
    },
    calls: {
      title: 'a list of at least one call',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/call' },
    },
    coverage: {
      title: 'a map such as { steps: 90%, options: 80% }',
      description: 'How much of the flow the calls of this file must come by at least.',
      type: 'object',
      properties: Object.fromEntries(
        COVERAGE_KINDS.map((kind) => [kind, { $ref: '#/definitions/share' }]),
      ),
      additionalProperties: false,
    },
  },
  required: ['flow', 'calls'],
  additionalProperties: false,
  definitions: {
    text,
    name,
    words: { title: 'words', type: ['string', 'number'], pattern: '\\S' },
    boolean,
    duration,
    share: {
      title: SHARE,
      type: 'string',
      pattern: '^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$',
    },
    ...givenSchemas,
    ...actSchemas,
    caller: {
      title: 'silent, lost, zero, helpless, or { random: { seed: 1, acts: 20 } }',
      description:
        'Who calls, in place of `acts`: `silent` presses nothing, `lost` a wrong key each time, ' +
        '`zero` only 0; `helpless` is any mix of the first two; `random` does what chance says.',
      ...choiceSchema(
        { type: 'object' },
        {
          type: 'object',
          properties: { random: { $ref: '#/definitions/random' } },
          required: ['random'],
          additionalProperties: false,
        },
        {
          title: 'silent, lost, zero, helpless, or { random: { seed: 1, acts: 20 } }',
          enum: ['silent', 'lost', 'zero', 'helpless'],
        },
      ),
    },
    random: {
      title: 'a map such as { seed: 1, acts: 20 }',
      description: 'A caller who does as many acts as `acts` says; the same seed, the same acts.',
      type: 'object',
      properties: {
        seed: { title: 'a whole number', type: 'integer' },
        acts: {
          title: 'a whole number from 1 to 1000',
          type: 'integer',
          minimum: 1,
          maximum: 1_000,
        },
      },
      required: ['seed', 'acts'],
      additionalProperties: false,
    },
    call: {
      title: 'a map such as { name: ..., acts: [...], then: { ends: human } }',
      description: 'One call: acts and expectations in turn, or a caller.',
      type: 'object',
      properties: {
        name: {
          $ref: '#/definitions/name',
          description: 'What happens, in a sentence; no other call of the file is called so.',
        },
        given: {
          $ref: '#/definitions/given',
          description: 'What holds in this call; it goes before the defaults, name by name.',
        },
        matrix: { $ref: '#/definitions/matrix' },
        acts: {
          title: 'a list of acts',
          description: 'What the caller does, and what must hold meanwhile.',
          type: 'array',
          items: { $ref: '#/definitions/act' },
        },
        caller: { $ref: '#/definitions/caller' },
        // biome-ignore lint/suspicious/noThenProperty: the file calls it so, and nobody awaits it
        then: { $ref: '#/definitions/then' },
        expectFailure: {
          $ref: '#/definitions/words',
          description: 'Why this call fails as yet; once it passes, that is told as a failure.',
        },
      },
      required: ['name'],
      additionalProperties: false,
      ...notBothSchema(['acts', 'caller']),
    },
  },
};
