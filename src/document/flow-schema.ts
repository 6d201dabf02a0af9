import { outcomeSchemas } from './outcome-schemas.ts';
import { partSchemas } from './part-schemas.ts';
import { promptSchemas } from './prompt-schemas.ts';
import { stepSchemas } from './step-schemas.ts';
import { valueSchemas } from './value-schemas.ts';

const text = (description: string) => ({ $ref: '#/definitions/text', description }) as const;

/**
 * The flow file as a JSON Schema, draft-07, which is what editors know.
 *
 * `discriminator` on the step types is the validator's: it picks the type first, so that one slip
 * gives one error and not one for each type. A `title` ends the sentence "it must be ...".
 */
export const flowSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'a phone menu',
  description: 'A phone menu for presszero: its steps, schedules, variables and goals.',
  type: 'object',
  properties: {
    presszero: { title: '1', const: 1, description: 'The version of the format: 1.' },
    name: text('What the flow is called.'),
    language: {
      $ref: '#/definitions/languageName',
      description: 'BCP 47; the language of a prompt that names none.',
    },
    number: text('The number that callers dial.'),
    start: { $ref: '#/definitions/name', description: 'The step at which a call begins.' },
    description: text('For people; nothing reads it.'),
    schedules: {
      title: 'a map of schedules by name',
      description: 'Opening hours by name.',
      type: 'object',
      additionalProperties: { $ref: '#/definitions/schedule' },
    },
    variables: {
      title: 'a map of variables by name',
      description: 'All that conditions may read, by name.',
      type: 'object',
      additionalProperties: { $ref: '#/definitions/variable' },
    },
    globals: {
      $ref: '#/definitions/options',
      description: 'The keys that work in every menu.',
    },
    defaults: { $ref: '#/definitions/defaults' },
    goals: {
      title: 'a list of goals',
      description: 'Why people call, and how often.',
      type: 'array',
      items: { $ref: '#/definitions/goal' },
    },
    steps: {
      title: 'a map of steps by name',
      description: 'The steps by name, in the order in which people read them.',
      type: 'object',
      propertyNames: {
        title: 'a name other than "back", "repeat" and "unwired", which are targets',
        type: 'string',
        pattern: '^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S',
      },
      additionalProperties: { $ref: '#/definitions/step' },
    },
  },
  required: ['presszero', 'start', 'steps'],
  additionalProperties: false,
  definitions: {
    ...valueSchemas,
    ...promptSchemas,
    ...outcomeSchemas,
    ...partSchemas,
    step: {
      title: 'a map with a type, such as { type: say, prompt: ..., next: ... }',
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: Object.keys(stepSchemas).map((type) => ({ $ref: `#/definitions/step-${type}` })),
    },
    ...Object.fromEntries(
      Object.entries(stepSchemas).map(([type, schema]) => [`step-${type}`, schema]),
    ),
  },
};
