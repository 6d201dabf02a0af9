import { Ajv } from 'ajv';
import { reportSchema } from '../../src/reporters/report-schema.ts';

/** What keeps a value from being what our reporter `json` writes; no key may be unknown. */
export function reportFaults(value: unknown): readonly unknown[] {
  validate(value);
  return validate.errors ?? [];
}

// The published schema leaves room for later keys; a key that we write today it must name.
const closed = JSON.parse(JSON.stringify(reportSchema), (_, part) =>
  part?.properties === undefined || part.type !== 'object'
    ? part
    : { ...part, additionalProperties: false },
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed);
