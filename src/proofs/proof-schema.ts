const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;
const values = {
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean'] },
} as const;

/**
 * The JSON Schema (draft-07) of what `presszero prove --json` writes.
 *
 * Within a version keys are only ever added, never taken away and never made to be null, so it
 * does not forbid keys that it does not name.
 */
export const proofSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'presszero proof',
  description: 'What "presszero prove --json" writes.',
  ...object({
    version: { const: 1, description: 'The version of this format.' },
    tool: object({ name: { const: 'presszero' }, version: text }),
    flow: object({ path: text, name: textOrNull, format: text }),
    policy: object({
      substitutes: {
        description: 'What counts for a person besides a person.',
        ...list({ enum: ['voicemail', 'callback'] }),
      },
      countsWhileOpen: { type: 'boolean' },
      maxKeys: count,
      maxSeconds: { type: ['integer', 'null'], description: 'null where nobody asked.' },
      failures: count,
    }),
    limits: object({
      maxStates: count,
      work: { ...count, description: 'The most work for one search, in words looked at.' },
    }),
    rows: {
      description: 'By property, then by world; worlds in which all is the same are one row.',
      ...list({ $ref: '#/definitions/row' }),
    },
    summary: object({
      proved: count,
      refuted: count,
      unknown: count,
      states: { ...count, description: 'How many states calls can be in.' },
      spaces: {
        ...count,
        description: 'More than 1 where properties, or worlds, were proved one by one.',
      },
    }),
  }),
  definitions: {
    row: object({
      property: {
        enum: [
          'human-reachable',
          'human-guaranteed',
          'silent-caller',
          'lost-caller',
          'helpless-caller',
          'call-ends',
          'human-within',
        ],
      },
      says: text,
      caller: text,
      worlds: {
        description: 'What the schedules say, a sentence for each class of worlds; none is all.',
        ...list(text),
      },
      hours: { ...text, description: 'The same in the fewest words; empty for "at any time".' },
      verdict: { enum: ['proved', 'refuted', 'unknown'] },
      note: textOrNull,
      because: { ...textOrNull, description: 'What becomes of the caller, or why nobody knows.' },
      refutation: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/refutation' }] },
    }),
    refutation: object({
      when: { ...text, description: 'In which of these worlds; empty for all of them.' },
      replay: {
        enum: ['played', 'unplayed', 'different'],
        description: 'What came of playing it in the simulator; "different" is a fault of ours.',
      },
      keys: { ...text, description: 'What the caller does, in the short form of calls.' },
      given: list(text),
      ways: list(object({ from: text, to: textOrNull, by: text })),
      world: {
        description: 'The least that must be given for it to go so; null where it was not played.',
        anyOf: [{ type: 'null' }, { $ref: '#/definitions/world' }],
      },
      command: textOrNull,
    }),
    world: object({
      clock: { ...textOrNull, description: 'null is the usual Monday.' },
      hours: { type: 'object', additionalProperties: { enum: ['open', 'closed', 'holiday'] } },
      set: values,
      mocks: {
        type: 'object',
        additionalProperties: list(
          object({ outcome: text, set: values, afterMs: { type: ['number', 'null'] } }),
        ),
      },
      holds: { type: 'object', additionalProperties: { type: 'boolean' } },
    }),
  },
} as const;

function object<const Properties extends Readonly<Record<string, unknown>>>(
  properties: Properties,
) {
  return { type: 'object', required: Object.keys(properties), properties } as const;
}

function list<const Items>(items: Items) {
  return { type: 'array', items } as const;
}
