import { choiceSchema } from './choice-schema.ts';
import { LANGUAGE_PATTERN } from './language-pattern.ts';

const PARTS = 'a text, or a map or list of texts and sounds';

/** What callers hear, in all its forms. */
export const promptSchemas = {
  prompt: {
    title: PARTS,
    description:
      'What the caller hears: a text, `{ text, audio, duration, bargeIn, language }`, a map by ' +
      'language, a list that is played in turn, or `{ intro, options: spoken }`.',
    ...choiceSchema(
      { type: 'array' },
      { title: PARTS, type: 'array', minItems: 1, items: { $ref: '#/definitions/promptPart' } },
      {
        ...choiceSchema(
          { type: 'object', anyOf: [{ required: ['intro'] }, { required: ['options'] }] },
          { $ref: '#/definitions/spokenPrompt' },
          { $ref: '#/definitions/promptPart' },
        ),
      },
    ),
  },
  promptPart: {
    title: 'a text, or a map such as { text: ..., audio: ... }',
    ...choiceSchema(
      { type: 'object' },
      {
        ...choiceSchema(
          { type: 'object', propertyNames: { type: 'string', pattern: LANGUAGE_PATTERN } },
          { $ref: '#/definitions/promptByLanguage' },
          { $ref: '#/definitions/segment' },
        ),
      },
      { $ref: '#/definitions/text' },
    ),
  },
  languageName: {
    title: 'a language such as "en" or "pt-BR"',
    type: 'string',
    pattern: LANGUAGE_PATTERN,
  },
  promptByLanguage: {
    description: 'One text a language: `{ de: Willkommen., en: Welcome. }`.',
    type: 'object',
    minProperties: 1,
    title: 'a text for each language',
    additionalProperties: { $ref: '#/definitions/text' },
  },
  spokenPrompt: {
    description: 'The intro, then the options, read out from their labels.',
    type: 'object',
    properties: {
      intro: { $ref: '#/definitions/intro', description: 'What is said before the options.' },
      options: { title: '"spoken"', const: 'spoken', description: 'Reads the options out.' },
    },
    required: ['options'],
    additionalProperties: false,
  },
  intro: {
    title: PARTS,
    ...choiceSchema(
      { type: 'array' },
      { title: PARTS, type: 'array', minItems: 1, items: { $ref: '#/definitions/promptPart' } },
      { $ref: '#/definitions/promptPart' },
    ),
  },
  segment: {
    description: 'One piece of a prompt.',
    type: 'object',
    properties: {
      text: { $ref: '#/definitions/text', description: 'The words; may hold `{variable}`.' },
      audio: { $ref: '#/definitions/text', description: 'A sound file.' },
      duration: { $ref: '#/definitions/duration', description: 'How long it lasts: `2s`.' },
      bargeIn: { $ref: '#/definitions/boolean', description: 'Whether a key cuts it short.' },
      language: { $ref: '#/definitions/languageName', description: 'BCP 47: `en`, `pt-BR`.' },
      when: { $ref: '#/definitions/condition', description: 'When it is played.' },
    },
    additionalProperties: false,
  },
  prompts: {
    title: 'a list of prompts by attempt',
    description:
      'Prompts by attempt, as in VoiceXML: of those whose `attempt` is not above the present one ' +
      'the highest are played.',
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/attemptPrompt' },
  },
  attemptPrompt: {
    title: 'a map such as { attempt: 2, text: ... }',
    type: 'object',
    properties: {
      attempt: { $ref: '#/definitions/attempt' },
      text: { $ref: '#/definitions/text', description: 'The words; may hold `{variable}`.' },
      audio: { $ref: '#/definitions/text', description: 'A sound file.' },
      duration: { $ref: '#/definitions/duration', description: 'How long it lasts: `2s`.' },
      bargeIn: { $ref: '#/definitions/boolean', description: 'Whether a key cuts it short.' },
      language: { $ref: '#/definitions/languageName', description: 'BCP 47: `en`, `pt-BR`.' },
      when: { $ref: '#/definitions/condition', description: 'When it is played.' },
    },
    additionalProperties: false,
  },
} as const;
