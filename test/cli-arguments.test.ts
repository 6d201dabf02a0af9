import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../src/cli/command.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { parseFully } from '../src/cli/parse-fully.ts';
import { plainOptions } from '../src/cli/plain-options.ts';

const COMMAND_NAMES = ['lint', 'test'] as const;

async function commandOf(name: (typeof COMMAND_NAMES)[number]): Promise<Command> {
  const { default: command } = (await COMMANDS[name]?.()) ?? {};
  if (command === undefined) throw new Error(`There is no command "${name}"`);
  return command;
}

/** Words of a command line: its own flags, with values that fit and values that do not. */
function wordsFor({ flags }: Command): fc.Arbitrary<readonly string[]> {
  const names = Object.entries(flags).flatMap(([name, { short }]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
  const values = Object.values(flags).flatMap(({ choices = [] }) => choices);
  const value = fc.constantFrom(
    ...values,
    ...['bank.ivr.yaml', 'dead-end, no-exit-loop', 'dead-end,', '12', '-3', '1e3', '', '-', 'a=b'],
  );
  const flag = fc.constantFrom(...names, ...names, ...names, '--no-such', '--', '-h', '--no-');
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(flag, value) },
    { weight: 2, arbitrary: fc.tuple(flag) },
    { weight: 2, arbitrary: fc.tuple(flag, value).map(([name, text]) => [`${name}=${text}`]) },
    { weight: 1, arbitrary: fc.tuple(flag, value).map(([name, text]) => [`${name}${text}`]) },
    { weight: 3, arbitrary: fc.tuple(value) },
  );
  return fc.array(word, { maxLength: 4 }).map((parts) => parts.flat());
}

describe('a plain command line', () => {
  it.each(COMMAND_NAMES)('of "%s" says what commander says', async (name) => {
    const command = await commandOf(name);
    let plainLines = 0;
    fc.assert(
      fc.property(wordsFor(command), (words) => {
        const plain = plainOptions(command, words);
        if (plain === undefined) return;
        plainLines += 1;
        const { kind, ...full } = parseFully(command, words, 80);
        expect(kind).toBe('given');
        // Commander notes of "--no-ignore" that it was not said.
        const { args, options } = full as typeof plain;
        expect(plain.args).toEqual(args);
        const unsaid = Object.keys(options).filter((key) => !(key in plain.options));
        expect(unsaid.filter((key) => options[key] !== true)).toEqual([]);
        expect(plain.options).toEqual(
          Object.fromEntries(Object.entries(options).filter(([key]) => !unsaid.includes(key))),
        );
      }),
      { numRuns: 500 },
    );
    expect(plainLines).toBeGreaterThan(80);
  });

  it('is what most people type', async () => {
    const lint = await commandOf('lint');
    const line =
      'menus bank.ivr.yaml -f json=out.json --only dead-end,no-exit-loop --max-warnings=3';
    expect(plainOptions(lint, line.split(' '))).toEqual({
      args: ['menus', 'bank.ivr.yaml'],
      options: { format: ['json=out.json'], only: ['dead-end', 'no-exit-loop'], maxWarnings: 3 },
    });
    expect(plainOptions(lint, ['--no-config', '--no-ignore', '--quiet', '-'])).toEqual({
      args: ['-'],
      options: { config: false, ignore: false, quiet: true },
    });
  });

  it.each([
    ['--help'],
    ['-h'],
    ['--quite'],
    ['--quiet=yes'],
    ['--only'],
    ['--only', 'dead-end,'],
    ['--max-warnings', 'few'],
    ['--fail-on', 'warn'],
    ['--config', '--quiet'],
    ['-fjson'],
    ['--', '-odd-name'],
  ])('is not: %j %j', async (...words) => {
    expect(plainOptions(await commandOf('lint'), words)).toBeUndefined();
  });
});
