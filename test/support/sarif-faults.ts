import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

/** What keeps a value from being SARIF 2.1.0, by the schema that Microsoft ships with its tests. */
export function sarifFaults(value: unknown): readonly unknown[] {
  validate(value);
  return validate.errors ?? [];
}

const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
// The schema is of draft-04 and has a pattern that is no Unicode regular expression.
const ajv = new draft04.default({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);
