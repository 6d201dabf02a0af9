/** Whether a value that came from outside is an object whose fields can be asked for. */
export function isRecord(value: unknown): value is AnyRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of which nothing is known but the names that are asked for here. */
export type AnyRecord = {
  readonly [Name in
    | 'question'
    | 'results'
    | 'tree'
    | 'faults'
    | 'rule'
    | 'message'
    | 'at'
    | 'start'
    | 'end'
    | 'kind'
    | 'value'
    | 'name'
    | 'schedule'
    | 'operator'
    | 'operand'
    | 'left'
    | 'right'
    | 'parts'
    | 'test'
    | 'yes'
    | 'no'
    | 'subject'
    | 'wanted']?: unknown;
};
