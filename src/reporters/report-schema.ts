const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;

/**
 * The JSON Schema (draft-07) of what the reporter `json` writes.
 *
 * Within a version keys are only ever added, never taken away and never made to be null, so it
 * does not forbid keys that it does not name.
 */
export const reportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'presszero report',
  description: 'What "presszero lint --format json" writes.',
  ...object({
    version: { const: 1, description: 'The version of this format.' },
    tool: object({ name: { const: 'presszero' }, version: text }),
    files: {
      description: 'The files that were looked at, in the order of their paths.',
      ...list(
        object({
          path: text,
          format: { ...text, description: '"presszero", or the foreign format that was read.' },
        }),
      ),
    },
    results: {
      description: 'The findings, by file, then place, then rule; the silenced ones among them.',
      ...list({ $ref: '#/definitions/result' }),
    },
    summary: {
      description: 'What counts: silenced findings stand only in "suppressed".',
      ...object({
        files: count,
        filesWithFindings: count,
        errors: count,
        warnings: count,
        infos: count,
        suppressed: count,
      }),
    },
  }),
  definitions: {
    result: object({
      ruleId: text,
      severity: { enum: ['error', 'warning', 'info'] },
      message: { ...text, description: 'What is and what would be right.' },
      help: { ...textOrNull, description: 'What to do about it in general.' },
      url: { ...textOrNull, description: 'The page of the rule.' },
      file: { ...text, description: 'One of the paths in "files".' },
      range: { $ref: '#/definitions/range' },
      notes: {
        description: 'Other places of the same file that belong to it.',
        ...list(object({ message: text, range: { $ref: '#/definitions/range' } })),
      },
      call: {
        description: 'The shortest call that shows it, where there is one.',
        anyOf: [{ type: 'null' }, { $ref: '#/definitions/call' }],
      },
      suppressed: {
        description: 'Why it does not count; null when it does.',
        anyOf: [{ type: 'null' }, object({ kind: { enum: ['comment'] }, reason: textOrNull })],
      },
      fingerprint: {
        type: 'string',
        pattern: '^[0-9a-f]{16}$',
        description: 'Stays the same when lines move; unique within a report.',
      },
    }),
    call: object({
      keys: {
        ...text,
        description:
          'What the caller does: keys, "," before the next prompt, "_" silence, "x" a wrong key.',
      },
      given: { ...list(text), description: 'What else must be so.' },
      ways: {
        description: 'The moves of the call, from the start on.',
        ...list(
          object({
            from: text,
            to: { ...textOrNull, description: 'null where the call is over.' },
            by: { ...text, description: 'Why the call goes this way, such as "key 1".' },
            range: { $ref: '#/definitions/range' },
          }),
        ),
      },
    }),
    range: object({
      start: { $ref: '#/definitions/position' },
      end: {
        allOf: [{ $ref: '#/definitions/position' }],
        description: 'The first position that does not belong to it.',
      },
    }),
    position: object({
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1, description: 'In UTF-16 code units.' },
      offset: { ...count, description: 'UTF-16 code units from the beginning of the file.' },
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
