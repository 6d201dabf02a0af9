// Written by `npm run generate` from the schema; never edited by hand.

/** One way in which a value breaks the schema, as ajv tells it. */
export type SchemaError = {
  readonly keyword: string;
  /** The JSON Pointer of the value. */
  readonly instancePath: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    /** Of a `discriminator`: `mapping` where the type is unknown, `tag` where it is no text. */
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

/** Whether the value keeps to the schema; after a call `errors` holds all that it breaks. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
