import { Ajv, type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { flowSchema } from '../src/document/flow-schema.ts';
import type { GeneratedFile } from './generate/generated-file.ts';

/** A schema and where its validator is written, without the ending. */
type Validator = { readonly schema: AnySchemaObject; readonly outFile: string };

/** Every schema that is checked at run time; a new one is a line here. */
const validators: readonly Validator[] = [
  { schema: flowSchema, outFile: 'src/document/flow-validator.generated' },
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
    strict: true,
    verbose: true,
    // A branch may require a key that the schema around it describes.
    strictRequired: false,
    code: { esm: true, lines: true, optimize: true, source: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error('The validator imports a part of ajv at run time');
  // ajv writes the whole schema out beside the code; what nothing reads is shaken off.
  const named = code.replace(/^export default .*$/m, '');
  const lean = transformSync(named, { format: 'esm', minifySyntax: true, treeShaking: true });
  return HEADER + lean.code;
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
    readonly properties?: Readonly<Record<string, unknown>>;
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
