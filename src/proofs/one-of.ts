/** That something of a model has one of some values, one or more of them. */
export function oneOf(name: string, values: readonly (string | number)[]): string {
  return values.length === 1 ? `${name} = ${values[0]}` : `${name} in {${values.join(', ')}}`;
}
