import { TOOL } from '../lint/tool.ts';
import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import { COMMANDS } from './commands.ts';
import type { ExitCode } from './exit-code.ts';
import { helpText } from './help-text.ts';
import { lookOf } from './look-of.ts';
import { parseArguments } from './parse-arguments.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * Runs presszero with what the user typed after its name. Never throws.
 *
 * A first word that is no command belongs to `lint`, so that `presszero menus` checks "menus".
 */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await runOf(argv, world);
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') {
      say(world, error.message);
      return 2;
    }
    say(world, `failed, a fault of presszero: please report it`);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split('\n')) say(world, line);
    return 3;
  }
}

async function runOf(argv: readonly string[], world: World): Promise<ExitCode> {
  const [first = '', ...rest] = argv;
  if (first === '--version' || first === '-V') {
    world.out(`${TOOL.version}\n`);
    return 0;
  }
  if (first === 'help' && rest[0] !== undefined) return runCommand(rest[0], ['--help'], world);
  if (first === '--help' || first === '-h' || first === 'help') {
    world.out(await helpText());
    return 0;
  }
  if (Object.hasOwn(COMMANDS, first)) return runCommand(first, rest, world);
  refuseMistyped(first, world);
  return runCommand('lint', argv, world);
}

async function runCommand(name: string, argv: readonly string[], world: World): Promise<ExitCode> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new UserError(`No command is called "${name}": ${advice(name)}`);
  const { default: command } = await load();
  const { columns } = lookOf(world, { color: 'never', quiet: false, toFile: false });
  const parsed = parseArguments(command, argv, columns);
  if (parsed.kind === 'given') return command.run(parsed.given, world);
  world.out(parsed.text);
  return 0;
}

/** A word that names no file and is nearly a command was meant to be one. */
function refuseMistyped(word: string, world: World): void {
  if (!/^[a-z-]+$/.test(word) || word.startsWith('-')) return;
  if (world.kindOf(absolutePath(world.cwd, word)) !== undefined) return;
  const meant = suggestion(word, Object.keys(COMMANDS));
  if (meant === undefined) return;
  throw new UserError(`"${word}" is no command and no file: did you mean "presszero ${meant}"?`);
}

function advice(name: string): string {
  const meant = suggestion(name, Object.keys(COMMANDS));
  return meant === undefined ? '"presszero --help" lists them' : `did you mean "${meant}"?`;
}
