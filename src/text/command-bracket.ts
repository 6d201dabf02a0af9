/**
 * Finds the `[` of each `##[`, `##vso[` and `##teamcity[`, in any case.
 *
 * CI runners look for these anywhere in a line of a log and obey what follows: the GitHub Actions
 * runner the first (ActionCommand.cs, the old form), Azure Pipelines the first two, TeamCity the
 * third. Meant for `replace` and `matchAll`.
 */
export const COMMAND_BRACKET = /(?<=##(?:vso|teamcity)?)\[/gi;
