/**
 * The id of the rule that a file holds, by the file's name alone: `no-fax` of `rules/no-fax.ts`.
 * `undefined` for a name that no rule can have.
 *
 * So the rules of a user are known where their code must not be run.
 */
export function ruleIdOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.m?ts$/.exec(name)?.[1];
}
