import { choiceSchema } from '../document/choice-schema.ts';

const MOCKS = 'an outcome such as "busy", or a list of outcomes';

const clock = {
  title: 'a moment such as "2026-11-23T10:15"',
  description:
    'When the call comes in, on a clock in the zone of the flow’s first schedule, else in UTC. ' +
    'Where nothing is said: Monday 5 January 2026, 10:00.',
  type: 'string',
  pattern:
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?$',
} as const;

const state = { title: '"open", "closed" or "holiday"', enum: ['open', 'closed', 'holiday'] };

const counters = { title: '"per-entry" or "per-call"', enum: ['per-entry', 'per-call'] };

/** What a call meets with: the parts of `given` and of `matrix`, which lists several of each. */
export const givenSchemas = {
  clock,
  state,
  counters,
  value: {
    title: 'a text, a number, true or false',
    type: ['string', 'number', 'boolean'],
  },
  mock: {
    title: 'an outcome such as "busy", or a map such as { outcome: ok, set: { tier: business } }',
    ...choiceSchema(
      { type: 'object' },
      {
        type: 'object',
        properties: {
          outcome: { $ref: '#/definitions/name', description: 'What the step comes to.' },
          set: {
            $ref: '#/definitions/values',
            description: 'Variables that it sets.',
          },
          after: {
            $ref: '#/definitions/duration',
            description: 'How long that takes; else as long as the flow says.',
          },
        },
        required: ['outcome'],
        additionalProperties: false,
      },
      { $ref: '#/definitions/name' },
    ),
  },
  mocks: {
    title: MOCKS,
    ...choiceSchema(
      { type: 'array' },
      { title: MOCKS, type: 'array', minItems: 1, items: { $ref: '#/definitions/mock' } },
      { $ref: '#/definitions/mock' },
    ),
  },
  values: mapOf('variables', { $ref: '#/definitions/value' }),
  given: {
    title: 'a map such as { clock: ..., set: ..., mocks: ... }',
    type: 'object',
    properties: {
      clock: { $ref: '#/definitions/clock' },
      set: {
        $ref: '#/definitions/values',
        description: 'Variables and what they hold when the call comes in.',
      },
      mocks: {
        ...mapOf('steps', { $ref: '#/definitions/mocks' }),
        description:
          'What steps come to, in order, the last one repeating: by the name of a step, a ' +
          'service, a queue or an address. A collect step comes to `accepted` or `refused`.',
      },
      hours: {
        ...mapOf('schedules', { $ref: '#/definitions/state' }),
        description: 'Schedules that say the same whatever the clock says.',
      },
      holds: {
        ...mapOf('conditions', { $ref: '#/definitions/boolean' }),
        description: 'Whether a condition holds that nobody can work out, by its text.',
      },
      platform: {
        title: 'a map such as { typeAhead: false }',
        description: 'Where platforms differ.',
        type: 'object',
        properties: {
          typeAhead: {
            $ref: '#/definitions/boolean',
            description: 'Whether keys pressed before a step asks count there.',
          },
          counters: {
            $ref: '#/definitions/counters',
            description: 'Whether coming into a step sets its counts to 0.',
          },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  matrix: {
    title: 'a map such as { set: { lang: [en, de] } }',
    description:
      'As `given`, but a list of several wherever that has one: the call is made once for each ' +
      'combination.',
    type: 'object',
    properties: {
      clock: severalOf('clock'),
      set: mapOf('variables', severalOf('value')),
      mocks: mapOf('steps', severalOf('mocks')),
      hours: mapOf('schedules', severalOf('state')),
      holds: mapOf('conditions', severalOf('boolean')),
      platform: {
        title: 'a map such as { typeAhead: [true, false] }',
        type: 'object',
        properties: { typeAhead: severalOf('boolean'), counters: severalOf('counters') },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
} as const;

function mapOf<Schema extends object>(what: string, additionalProperties: Schema) {
  return { title: `a map from names of ${what}`, type: 'object', additionalProperties } as const;
}

function severalOf(definition: string) {
  return {
    title: 'a list of at least one',
    type: 'array',
    minItems: 1,
    items: { $ref: `#/definitions/${definition}` },
  } as const;
}
