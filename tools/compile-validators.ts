import { Ajv, type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { callsSchema } from '../src/calls/calls-schema.ts';
import { flowSchema } from '../src/document/flow-schema.ts';
import type { GeneratedFile } from './generate/generated-file.ts';

/** A schema and where its validator is written, without the ending. */
type Validator = { readonly schema: AnySchemaObject; readonly outFile: string };

/** Every schema that is checked at run time; a new one is a line here. */
const validators: readonly Validator[] = [
  { schema: flowSchema, outFile: 'src/document/flow-validator.generated' },
  { schema: callsSchema, outFile: 'src/calls/calls-validator.generated' },
];

/**
 * The validators as files, ready to be written or compared with what is there.
 *
 * They are compiled here and not at start, which would cost as much as starting Node itself, and
 * they import nothing: `ajv` is needed only to make them.
 */
export function compileValidators(): readonly GeneratedFile[] {
  return validators.flatMap(({ schema, outFile }) => [
    { path: `${outFile}.js`, text: codeOf(schema) },
    { path: `${outFile}.d.ts`, text: TYPES },
  ]);
}

function codeOf(schema: AnySchemaObject): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    // Ours are made from the titles of the schemas, which is what `verbose` hands over.
    messages: false,
    verbose: true,
    strict: true,
    // A branch may require a key that the schema around it describes.
    strictRequired: false,
    code: { esm: true, optimize: true, source: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutDescriptions(schema)));
  if (/\brequire\(/.test(code)) throw new Error('The validator imports a part of ajv at run time');
  const named = code.replace(/^"use strict";/, '').replace(/export default .*?;/, '');
  return `${HEADER}${JOINED}${withLinearErrors(named)}\n`;
}

/** Where ajv copies all errors so far for every part with errors of its own, they are added. */
function withLinearErrors(code: string): string {
  const linear = code.replace(COPIED, 'vErrors = joined(vErrors, $1.errors);');
  if (linear.includes('vErrors.concat')) throw new Error('ajv joins errors in another way now');
  return linear;
}

const COPIED = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;

const JOINED = `function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
`;

/** Descriptions are for editors; the validator would carry them along. */
function withoutDescriptions(schema: AnySchemaObject): AnySchemaObject {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text) as AnySchemaObject;
}

const HEADER =
  '// Written by `npm run generate` from the schema; never edited by hand.\n// @ts-nocheck\n';

const TYPES = `// Written by \`npm run generate\` from the schema; never edited by hand.

/** One way in which a value breaks the schema, as ajv tells it. */
export type SchemaError = {
  readonly keyword: string;
  /** The JSON Pointer of the value. */
  readonly instancePath: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    /** Of a \`discriminator\`: \`mapping\` where the type is unknown, \`tag\` where it is no text. */
    readonly error?: string;
    readonly tag?: string;
    readonly tagValue?: unknown;
  };
  /** The key that breaks it, where it is a key and not a value. */
  readonly propertyName?: string;
  /** The schema in which the keyword stands. */
  readonly parentSchema: {
    readonly title?: string;
    readonly type?: unknown;
    readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
    readonly oneOf?: readonly { readonly $ref: string }[];
    readonly not?: { readonly required: readonly string[] };
  };
};

/** Whether the value keeps to the schema; after a call \`errors\` holds all that it breaks. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;
