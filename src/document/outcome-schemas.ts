import { choiceSchema } from './choice-schema.ts';
import { KEYS_PATTERN } from './keys-pattern.ts';
import { notBothSchema } from './not-both-schema.ts';

/** The keys that an outcome may have as a map, whatever it is the outcome of. */
const onTheWay = {
  prompt: { $ref: '#/definitions/prompt', description: 'What is said on the way.' },
  prompts: { $ref: '#/definitions/prompts' },
  set: { $ref: '#/definitions/assignments' },
} as const;

const HANDLERS = 'a handler, or a list of handlers';

const onePrompt = notBothSchema(['prompt', 'prompts']);

const goto = {
  $ref: '#/definitions/target',
  description: 'A step, or `back`, `repeat` or `unwired`.',
} as const;

/** Ways out of steps: outcomes, options, handlers and cases. */
export const outcomeSchemas = {
  target: {
    title: 'the name of a step, or "back", "repeat" or "unwired"',
    type: ['string', 'number'],
    pattern: '\\S',
  },
  outcome: {
    title: 'a target, or a map such as { goto: ..., prompt: ... }',
    description: 'Where this leads: the name of a step, or `{ goto, prompt, set }`.',
    ...choiceSchema(
      { type: 'object' },
      {
        type: 'object',
        properties: { goto, ...onTheWay },
        required: ['goto'],
        additionalProperties: false,
        ...onePrompt,
      },
      { $ref: '#/definitions/target' },
    ),
  },
  outcomes: {
    title: 'a map from outcomes to targets',
    description: 'Every way that this may end, with its target.',
    type: 'object',
    additionalProperties: { $ref: '#/definitions/outcome' },
  },
  option: {
    title: 'a target, or a map such as { label: ..., goto: ... }',
    description: 'Where the key leads: the name of a step, or `{ label, goto, when, ... }`.',
    ...choiceSchema(
      { type: 'object' },
      {
        type: 'object',
        properties: {
          label: { $ref: '#/definitions/text', description: 'What the option is called.' },
          goto,
          when: { $ref: '#/definitions/condition', description: 'When the option is there.' },
          ...onTheWay,
          phrases: {
            title: 'a list of texts',
            description: 'What a caller may say instead of pressing the key.',
            type: 'array',
            items: { $ref: '#/definitions/text' },
          },
        },
        required: ['goto'],
        additionalProperties: false,
        ...onePrompt,
      },
      { $ref: '#/definitions/target' },
    ),
  },
  options: {
    title: 'a map from keys to targets',
    description: 'Keys and where they lead, in the order that the caller hears.',
    type: 'object',
    propertyNames: {
      title: 'made of keys of a phone, which are 0 to 9, "*" and "#"',
      type: 'string',
      pattern: KEYS_PATTERN,
    },
    additionalProperties: { $ref: '#/definitions/option' },
  },
  handler: {
    title: 'a target, or a map such as { attempt: 2, prompt: ... }',
    ...choiceSchema(
      { type: 'object' },
      {
        type: 'object',
        properties: {
          attempt: { $ref: '#/definitions/attempt' },
          goto,
          ...onTheWay,
          reprompt: {
            $ref: '#/definitions/boolean',
            description: "Whether the step's own prompt is played again; true when left out.",
          },
          exhausted: {
            $ref: '#/definitions/outcome',
            description: 'Where the limit of this event leads, before the `exhausted` of the step.',
          },
        },
        additionalProperties: false,
        ...onePrompt,
      },
      { $ref: '#/definitions/target' },
    ),
  },
  handlers: {
    title: HANDLERS,
    description:
      'What happens: a target, `{ attempt, prompt, reprompt, goto, exhausted, set }`, or a list ' +
      'of these by attempt. Without `goto` the step asks again.',
    ...choiceSchema(
      { type: 'array' },
      { title: HANDLERS, type: 'array', minItems: 1, items: { $ref: '#/definitions/handler' } },
      { $ref: '#/definitions/handler' },
    ),
  },
  case: {
    title: 'a map such as { when: ..., goto: ... }',
    type: 'object',
    properties: {
      when: { $ref: '#/definitions/condition', description: 'When this case is taken.' },
      goto,
      ...onTheWay,
    },
    required: ['when', 'goto'],
    additionalProperties: false,
    ...onePrompt,
  },
} as const;
