import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import type { Command, FlagSpec } from './command.ts';
import type { PlainOptions } from './plain-options.ts';

/** What a command line came to: a question for help, what was given, or a fault. */
export type ParsedWords =
  | { readonly kind: 'help'; readonly text: string }
  | ({ readonly kind: 'given' } & PlainOptions)
  | { readonly kind: 'faulty'; readonly message: string };

/**
 * Reads any command line with commander, which is loaded for those alone that are not plain.
 *
 * @param columns The width for the help text.
 */
export function parseFully(
  command: Command,
  argv: readonly string[],
  columns: number,
): ParsedWords {
  const said: string[] = [];
  const parser = parserOf(command, columns, said);
  try {
    parser.parse(withEmptyValues(command, argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text: said.join('') };
    return { kind: 'faulty', message: inOurWords(error.message, command.name) };
  }
  return { kind: 'given', args: parser.args, options: parser.opts() };
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

function inOurWords(message: string, name: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s*\(Did you mean (?:one of )?(.*)\?\)$/s, ': did you mean "$1"?')
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, '');
  const help = words.includes(': did you mean') ? '' : ` ("presszero ${name} --help" shows all)`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${help}`;
}
