import type { Command, FlagSpec, Given } from './command.ts';
import { type ParsedWords, parseFully } from './parse-fully.ts';
import { plainOptions } from './plain-options.ts';
import { UserError } from './user-error.ts';

/**
 * Reads what the user typed after a command's name.
 *
 * @param columns The width for the help text.
 * @throws {UserError} When it does not fit the command.
 */
export function parseArguments(
  command: Command,
  argv: readonly string[],
  columns: number,
):
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'given'; readonly given: Given } {
  const plain = plainOptions(command, argv);
  const parsed: ParsedWords =
    plain === undefined ? parseFully(command, argv, columns) : { kind: 'given', ...plain };
  if (parsed.kind === 'help') return parsed;
  if (parsed.kind === 'faulty') throw new UserError(parsed.message);
  return { kind: 'given', given: givenOf(command, parsed.args, parsed.options) };
}

function givenOf(
  command: Command,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Given {
  const flags: Record<string, unknown> = {};
  for (const [name, { kind }] of Object.entries(command.flags)) {
    flags[name] = flagValue(name, kind, options);
  }
  // Each value has the type of its spec's kind: the parsers above made it.
  return { args, flags: flags as Given['flags'] };
}

/** Commander keeps `--no-ignore` as `ignore: false`. */
function flagValue(
  name: string,
  kind: FlagSpec['kind'],
  options: Readonly<Record<string, unknown>>,
): unknown {
  if (kind === 'switch') {
    const positive = /^no([A-Z].*)$/.exec(name)?.[1];
    if (positive === undefined) return options[name] === true;
    return options[`${positive.charAt(0).toLowerCase()}${positive.slice(1)}`] === false;
  }
  const value = options[name];
  if (kind === 'texts' || kind === 'list' || kind === 'options') return value ?? [];
  // `--no-config` leaves `false` where `--config FILE` leaves a text.
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
