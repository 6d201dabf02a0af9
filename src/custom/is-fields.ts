/** Whether a value that came from outside is an object whose fields can be asked for. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of which nothing is known but the names that are asked for here. */
export type Fields = {
  readonly [Name in
    | 'at'
    | 'bad'
    | 'calls'
    | 'check'
    | 'default'
    | 'end'
    | 'entries'
    | 'examples'
    | 'finds'
    | 'flow'
    | 'good'
    | 'id'
    | 'items'
    | 'max'
    | 'min'
    | 'minimal'
    | 'modules'
    | 'name'
    | 'options'
    | 'path'
    | 'places'
    | 'question'
    | 'remedy'
    | 'says'
    | 'script'
    | 'severity'
    | 'since'
    | 'sources'
    | 'start'
    | 'summary'
    | 'text'
    | 'unit'
    | 'value'
    | 'why']?: unknown;
};
