import { askingProperties } from './asking-properties.ts';
import { choiceSchema } from './choice-schema.ts';

const text = (description: string) => ({ $ref: '#/definitions/text', description }) as const;

const SHARE = 'a share such as "41%"';

const days = {
  title: 'days such as "mon", "mon-thu" or "mon, wed"',
  type: 'string',
  pattern:
    '^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?' +
    '(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$',
} as const;

const date = {
  title: 'a date such as "2026-12-24"',
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
} as const;

/** What a flow has beside its steps. */
export const partSchemas = {
  defaults: {
    title: 'a map of settings such as { timeout: 5s }',
    description: 'Settings of all menu and collect steps that do not say otherwise.',
    type: 'object',
    properties: askingProperties,
    additionalProperties: false,
  },
  schedule: {
    title: 'a map such as { timezone: ..., open: ... }',
    description: 'Opening hours in a time zone.',
    type: 'object',
    properties: {
      timezone: {
        title: 'an IANA time zone such as "Europe/Berlin"',
        description: 'An IANA zone such as `Europe/Berlin`.',
        type: 'string',
        pattern: '^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$',
      },
      open: {
        title: 'a map such as { mon-fri: 08:00-18:00 }',
        description: 'Days (`mon`, `mon-thu`, `"mon, wed"`) and their times.',
        type: 'object',
        propertyNames: days,
        additionalProperties: { $ref: '#/definitions/times' },
      },
      holidays: {
        title: 'a region such as "DE-BY", or a list of regions and dates',
        description: 'A country or region such as `DE-BY`, or a list of those and of dates.',
        ...choiceSchema(
          { type: 'array' },
          {
            title: 'a list of regions and dates',
            type: 'array',
            items: { $ref: '#/definitions/holiday' },
          },
          { $ref: '#/definitions/holiday' },
        ),
      },
      except: {
        title: 'a map such as { 2026-12-24: closed }',
        description: 'Dates that have times of their own.',
        type: 'object',
        propertyNames: date,
        additionalProperties: { $ref: '#/definitions/times' },
      },
    },
    required: ['timezone', 'open'],
    additionalProperties: false,
  },
  times: {
    title: 'times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"',
    type: 'string',
    pattern:
      '^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)' +
      '(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$',
  },
  holiday: {
    title: 'a region such as "DE-BY", or a date such as "2026-12-24"',
    type: 'string',
    pattern: '^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$',
  },
  variable: {
    title: 'a map such as { type: boolean }',
    description: 'A variable that conditions and prompts may read.',
    type: 'object',
    properties: {
      type: {
        title: '"boolean", "number", "string" or "enum"',
        description: 'What its values are.',
        enum: ['boolean', 'number', 'string', 'enum'],
      },
      values: {
        title: 'a list of texts',
        description: 'What an enum may be.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/definitions/text' },
      },
      min: { $ref: '#/definitions/number', description: 'The least that a number may be.' },
      max: { $ref: '#/definitions/number', description: 'The most that a number may be.' },
      initial: {
        title: 'a single value',
        description: 'What it is when the call comes in.',
        type: ['string', 'number', 'boolean'],
      },
      from: {
        title: '"caller" or "lookup"',
        description: 'Whether its value is known when the call comes in, or comes from a back end.',
        enum: ['caller', 'lookup'],
      },
    },
    required: ['type'],
    ...choiceSchema(
      { type: 'object', properties: { type: { const: 'enum' } }, required: ['type'] },
      { type: 'object', required: ['values'] },
      {},
    ),
    additionalProperties: false,
  },
  goal: {
    title: 'a map such as { id: ..., reached: [...] }',
    description: 'Why people call.',
    type: 'object',
    properties: {
      id: { $ref: '#/definitions/name', description: 'A name for it, unique in the flow.' },
      label: text('What people call it.'),
      share: {
        title: SHARE,
        description: 'Its part of all calls: `41%`.',
        ...choiceSchema(
          { type: 'number' },
          { title: SHARE, type: 'number', minimum: 0, maximum: 1 },
          {
            title: SHARE,
            type: 'string',
            pattern: '^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$',
          },
        ),
      },
      reached: {
        title: 'a list of steps',
        description: 'The steps that reach it.',
        type: 'array',
        items: { $ref: '#/definitions/name' },
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
} as const;
