/** The part of a JSON Schema that takes at most one key of each pair. */
export function notBothSchema(...pairs: readonly (readonly [string, string])[]) {
  return { allOf: pairs.map((required) => ({ not: { type: 'object', required } })) } as const;
}
