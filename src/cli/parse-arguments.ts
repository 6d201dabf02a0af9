import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import type { Command, FlagSpec, Given } from './command.ts';
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
  // Most runs name paths alone, and setting up the parser takes longer than reading a small flow.
  if (command.args.endsWith('...]') && !argv.some((word) => word.startsWith('-'))) {
    return { kind: 'given', given: givenOf(command, argv, {}) };
  }
  const said: string[] = [];
  const parser = parserOf(command, columns, said);
  try {
    parser.parse(withEmptyValues(command, argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text: said.join('') };
    throw new UserError(inOurWords(error.message, command.name));
  }
  return { kind: 'given', given: givenOf(command, parser.args, parser.opts()) };
}

/**
 * Writes `--coverage` as `--coverage=`: a value stands behind `=` or not at all, so that no
 * argument that follows is taken for one.
 */
function withEmptyValues({ flags }: Command, argv: readonly string[]): readonly string[] {
  const names = new Set(
    Object.entries(flags).flatMap(([name, { kind }]) =>
      kind === 'options' ? [`--${kebab(name)}`] : [],
    ),
  );
  const end = argv.indexOf('--');
  return argv.map((word, index) =>
    names.has(word) && (end < 0 || index < end) ? `${word}=` : word,
  );
}

function parserOf(command: Command, columns: number, said: string[]): Parser {
  const parser = new Parser(`presszero ${command.name}`)
    .description(`${command.summary}.`)
    .helpOption('-h, --help', 'Show this text.')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => said.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => columns,
      getOutHasColors: () => false,
    })
    .addHelpText('after', helpEnd(command));
  if (command.args !== '') parser.argument(command.args, command.argsSay);
  for (const [name, spec] of Object.entries(command.flags)) parser.addOption(optionOf(name, spec));
  return parser;
}

function optionOf(name: string, spec: FlagSpec): Option {
  const short = spec.short === undefined ? '' : `-${spec.short}, `;
  const named = spec.value ?? 'VALUE';
  const value =
    spec.kind === 'switch' ? '' : spec.kind === 'options' ? ` [${named}]` : ` <${named}>`;
  const option = new Option(`${short}--${kebab(name)}${value}`, spec.says).helpGroup(spec.group);
  switch (spec.kind) {
    case 'switch':
      return option;
    case 'text':
      return spec.choices === undefined ? option : option.choices([...spec.choices]);
    case 'texts':
    case 'options':
      return option.argParser((text: string, before: string[] = []) => [...before, text]);
    case 'list':
      return option.argParser((text: string, before: string[] = []) => [...before, ...parts(text)]);
    case 'count':
      return option.argParser(count);
  }
}

function parts(text: string): readonly string[] {
  const named = text.split(',').map((part) => part.trim());
  if (named.includes('')) throw new InvalidArgumentError('Write names with commas between them.');
  return named;
}

function count(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Write a whole number, 0 or more.');
  return Number(text);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function helpEnd({ examples }: Command): string {
  const width = Math.max(0, ...examples.map(({ run }) => run.length));
  const lines = examples.map(({ run, says }) => `  ${run.padEnd(width)}  ${says}`);
  return lines.length === 0 ? '' : `\nExamples:\n${lines.join('\n')}`;
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

function inOurWords(message: string, name: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s*\(Did you mean (?:one of )?(.*)\?\)$/s, ': did you mean "$1"?')
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, '');
  const help = words.includes(': did you mean') ? '' : ` ("presszero ${name} --help" shows all)`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${help}`;
}
