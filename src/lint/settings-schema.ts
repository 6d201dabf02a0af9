import type { OptionSpec, Rule } from '../rules/rule.ts';
import { PRESETS } from './presets.ts';

/** The JSON Schema (draft-07, which editors understand) of a file of settings, made of the rules. */
export function settingsSchema(rules: readonly Rule[]): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of presszero',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: texts(
        'Presets and files of settings to build on; a later one wins, and this file wins over all. Where no preset is named, "recommended" is at the bottom; an empty list builds on nothing.',
        { anyOf: [{ enum: [...PRESETS] }, { type: 'string', pattern: '\\.(ya?ml|json)$' }] },
      ),
      files: texts('What is linted when the command line names nothing: globs.'),
      ignores: texts('What is not linted, in the words of a .gitignore file.'),
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Settings for some files only; a later override wins.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: texts('Globs; one without "/" fits a file in any folder.'),
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      suppressions: {
        type: 'object',
        description: 'How comments that silence a finding are judged.',
        additionalProperties: false,
        properties: {
          requireReason: { type: 'boolean', description: 'Whether each must give a reason.' },
          reportUnused: { $ref: '#/definitions/level' },
        },
      },
    },
    definitions: {
      level: {
        enum: ['error', 'warning', 'warn', 'info', 'off'],
        description: 'How bad the faults of a rule are; off does not look for them.',
      },
      rules: {
        type: 'object',
        description: 'The level of each rule, or a list of the level and the options.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

/** A JSON object. */
export type JsonObject = { readonly [name: string]: JsonValue };

type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

function texts(description: string, items: JsonObject = { type: 'string' }): JsonObject {
  return { description, anyOf: [items, { type: 'array', items }] };
}

function ruleSchema(rule: Rule): JsonObject {
  const level = { $ref: '#/definitions/level' };
  const options = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)]),
    ),
  };
  return {
    description: rule.summary,
    anyOf: [level, { type: 'array', items: [level, options], minItems: 1, maxItems: 2 }],
  };
}

function optionSchema(option: OptionSpec): JsonObject {
  const described = { description: option.says, default: option.default };
  switch (typeof option.default) {
    case 'boolean':
      return { type: 'boolean', ...described };
    case 'number':
      return {
        type: 'number',
        minimum: option.min ?? 0,
        maximum: option.max ?? 1_000,
        ...described,
      };
    case 'string':
      return { type: 'string', ...described };
  }
}
