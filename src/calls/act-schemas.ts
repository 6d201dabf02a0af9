import { choiceSchema } from '../document/choice-schema.ts';

const KEYS = 'keys of a phone in quotes such as "1" or "12#", or wrong';
const ENDS = 'human, resolved, voicemail, callback, cut-off, hung-up or left';
const KINDS = ['human', 'resolved', 'voicemail', 'callback', 'cut-off', 'hung-up', 'left'] as const;

const count = { title: 'a whole number, 0 or more', type: 'integer', minimum: 0 } as const;

const fault = {
  title: 'the name of a fault such as unwired or livelock',
  description: 'What is amiss with the flow, where the call must end for that.',
  enum: [
    'missing-start',
    'missing-step',
    'missing-outcome',
    'unwired',
    'missing-flow',
    'too-deep',
    'livelock',
  ],
} as const;

/** What happens in a call: acts, and what must hold between and after them. */
export const actSchemas = {
  count,
  keys: {
    title: KEYS,
    ...choiceSchema(
      { type: 'number' },
      { title: KEYS, type: 'integer', minimum: 0 },
      { title: KEYS, type: 'string', pattern: '^(?:[0-9*#]{1,100}|wrong)$' },
    ),
  },
  act: {
    title: 'one act such as { press: "1" } or { silence: 1 }',
    type: 'object',
    properties: {
      press: {
        $ref: '#/definitions/keys',
        description:
          'Presses keys at once, at the first moment that counts; `wrong` is a key that means ' +
          'nothing there.',
      },
      at: {
        $ref: '#/definitions/duration',
        description: 'Beside `press`: so long after the act before, whatever is played then.',
      },
      silence: {
        title: 'a whole number from 1 to 1000',
        description: 'Is silent until a timer has run out, so many times.',
        type: 'integer',
        minimum: 1,
        maximum: 1_000,
      },
      hear: {
        $ref: '#/definitions/words',
        description:
          'Hears the prompts out. A text, or a /pattern/, that was said since the act before.',
      },
      say: { $ref: '#/definitions/words', description: 'Says a phrase.' },
      wait: { $ref: '#/definitions/duration', description: 'Lets time pass.' },
      listen: { title: 'true', description: 'Hears the prompts out.', const: true },
      hangup: { title: 'true', description: 'Hangs up.', const: true },
      expect: { $ref: '#/definitions/expect' },
      note: { $ref: '#/definitions/text', description: 'For people.' },
    },
    minProperties: 1,
    dependencies: { at: ['press'] },
    additionalProperties: false,
  },
  expect: {
    title: 'a map such as { step: main }',
    description: 'What must hold at this moment; any other name is that of a variable.',
    type: 'object',
    properties: {
      step: { $ref: '#/definitions/name', description: 'The step that the call is at.' },
      attempt: { $ref: '#/definitions/count', description: 'How often the step asks by now.' },
      noInputs: { $ref: '#/definitions/count', description: 'The no-inputs at this step.' },
      noMatches: { $ref: '#/definitions/count', description: 'The no-matches at this step.' },
      time: { $ref: '#/definitions/duration', description: 'How long the call has lasted.' },
      heard: {
        title: 'a list of texts',
        description: 'All that was said since the caller’s last act, word by word.',
        type: 'array',
        items: { $ref: '#/definitions/text' },
      },
      human: {
        title: 'a map such as { within: 60s }',
        description: 'Without another act a person answers, so much later at most.',
        type: 'object',
        properties: { within: { $ref: '#/definitions/duration' } },
        required: ['within'],
        additionalProperties: false,
      },
    },
    minProperties: 1,
    additionalProperties: { $ref: '#/definitions/value' },
  },
  ends: {
    title: `${ENDS}, or a map such as { human: card-desk }`,
    ...choiceSchema(
      { type: 'object' },
      {
        title: 'one end such as { human: card-desk }',
        type: 'object',
        properties: Object.fromEntries(KINDS.map((kind) => [kind, { $ref: '#/definitions/name' }])),
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
      },
      { title: `${ENDS}, or a map such as { human: card-desk }`, enum: KINDS },
    ),
  },
  // biome-ignore lint/suspicious/noThenProperty: the file calls it so, and nobody awaits it
  then: {
    title: 'a map such as { ends: human, within: 60s }',
    description: 'What must hold once all acts are done and what is left has been heard out.',
    type: 'object',
    properties: {
      ends: {
        $ref: '#/definitions/ends',
        description: 'How the call ends: as what, and with `{ human: card-desk }` at which step.',
      },
      within: {
        $ref: '#/definitions/duration',
        description: 'The call has come to its end, or to the person, so much later at most.',
      },
      keys: { $ref: '#/definitions/count', description: 'How many keys the caller presses.' },
      never: {
        title: 'a list of steps, or of human, machine, voicemail and callback',
        description: 'Where the call must not come.',
        type: 'array',
        items: { $ref: '#/definitions/name' },
      },
      reason: { $ref: '#/definitions/text', description: 'The tag of the step that hangs up.' },
      fault,
      time: { $ref: '#/definitions/duration', description: 'How long the call lasts.' },
    },
    minProperties: 1,
    additionalProperties: false,
  },
} as const;
