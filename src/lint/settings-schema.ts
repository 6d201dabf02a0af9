import type { OptionSpec, Rule } from '../rules/rule.ts';
import { PRESETS } from './presets.ts';

/** The JSON Schema (draft-07, which editors understand) of a file of settings, made of the rules. */
export function settingsSchema(rules: readonly Rule[]): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of presszero',
    type: 'object',
    additionalProperties: false,
    ...onlyOurs(rules),
    properties: {
      $schema: { type: 'string' },
      extends: texts(
        'Presets and files of settings to build on; a later one wins, and this file wins over all. Where no preset is named, "recommended" is at the bottom; an empty list builds on nothing.',
        { anyOf: [{ enum: [...PRESETS] }, SETTINGS_FILE] },
      ),
      files: texts('What is linted when the command line names nothing: globs.'),
      ignores: texts('What is not linted, in the words of a .gitignore file.'),
      customRules: texts('Files with rules of your own, each named after its rule; they are run.', {
        type: 'string',
        pattern: '(^|/)[a-z][a-z0-9]*(-[a-z0-9]+)*\\.m?ts$',
      }),
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
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: CUSTOM_RULE,
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

const SETTINGS_FILE: JsonObject = { type: 'string', pattern: '\\.(ya?ml|json|m?ts)$' };

/** Where no rules of users can come from, a name that is none of ours is mistyped. */
function onlyOurs(rules: readonly Rule[]): JsonObject {
  const ours = { properties: { rules: { propertyNames: { enum: rules.map(({ id }) => id) } } } };
  const listed = { type: 'array', contains: SETTINGS_FILE };
  const others = { extends: { anyOf: [SETTINGS_FILE, listed] } };
  return {
    if: { anyOf: [{ required: ['customRules'] }, { required: ['extends'], properties: others }] },
    else: { properties: { ...ours.properties, overrides: { items: ours } } },
  };
}

/** Only presszero itself knows which rules of users there are, and tells a name that is none. */
const CUSTOM_RULE: JsonObject = {
  description: 'A rule of your own, from "customRules".',
  anyOf: [
    { $ref: '#/definitions/level' },
    {
      type: 'array',
      items: [{ $ref: '#/definitions/level' }, { type: 'object' }],
      minItems: 1,
      maxItems: 2,
    },
  ],
};

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
