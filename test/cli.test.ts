import { describe, expect, it } from 'vitest';
import { chooseColor } from '../src/cli/choose-color.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { drawsAscii } from '../src/cli/draws-ascii.ts';
import { FIRST_FLOW } from '../src/cli/first-flow.ts';
import { parseArguments } from '../src/cli/parse-arguments.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { type Machine, run } from './support/world.ts';

const DEAD_END = dedent`
  presszero: 1
  start: desk
  steps:
    desk: { type: queue, prompt: Please hold., timedOut: bye, full: unwired, closed: bye, maxWait: 5m }
    bye: { type: hangup, prompt: Goodbye. }
`;

/** Lints DEAD_END, asking the rule that finds one fault in it. */
function lint(argv: readonly string[], machine: Machine = {}) {
  const files = { 'bank.ivr.yaml': DEAD_END, ...machine.files };
  return run(['lint', '--only', 'dead-end', ...argv], { ...machine, files });
}

describe('the program', () => {
  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n', err: '' });
  });

  it.each([[['--help']], [['-h']], [['help']]])('lists its commands: %j', async (argv) => {
    const { code, out } = await run(argv);
    expect(code).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`\n  ${name} `);
  });

  it.each(Object.keys(COMMANDS))('says how "%s" is used', async (name) => {
    const asked = await run([name, '--help']);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toContain(`Usage: presszero ${name}`);
    expect(await run(['help', name])).toEqual(asked);
  });

  it('lints when no command is named', async () => {
    const files = { 'bank.ivr.yaml': DEAD_END };
    const argv = ['bank.ivr.yaml', '--only', 'dead-end'];
    expect(await run(argv, { files })).toEqual(await run(['lint', ...argv], { files }));
    expect((await run(['--only', 'dead-end'], { files })).code).toBe(1);
  });

  it('knows a mistyped command', async () => {
    const { code, err } = await run(['explian', 'dead-end']);
    expect(code).toBe(2);
    expect(err).toBe(
      'presszero: "explian" is no command and no file: did you mean "presszero explain"?\n',
    );
    expect((await run(['help', 'lnt'])).err).toContain('did you mean "lint"?');
  });

  it('takes a word that names a file for a file, though it looks like a command', async () => {
    const files = { rule: DEAD_END };
    expect((await run(['rule', '--only', 'dead-end'], { files })).code).toBe(1);
  });
});

describe('the examples that help shows', () => {
  it('are all well formed', async () => {
    for (const load of Object.values(COMMANDS)) {
      const { default: command } = await load();
      for (const example of command.examples) {
        const words = example.run.replaceAll('"', '').replace(/ >.*$/, '').split(' ');
        expect(words.slice(0, 2)).toEqual(['presszero', command.name]);
        expect(parseArguments(command, words.slice(2), 80).kind).toBe('given');
      }
    }
  });
});

describe('a wrong flag', () => {
  it.each([
    [['--fromat', 'json'], 'Unknown option "--fromat": did you mean "--format"?'],
    [['--qwertz'], 'Unknown option "--qwertz" ("presszero lint --help" shows all)'],
    [
      ['--format'],
      'Option "-f, --format <FMT[=FILE]>" argument missing ("presszero lint --help" shows all)',
    ],
    [['--format', 'jsn'], 'No format is called "jsn": did you mean "json"?'],
    [['--format', 'json='], '--format "json=" names no file: write one after "="'],
    [
      ['--max-warnings', 'many'],
      'Option "--max-warnings <N>" argument "many" is invalid. Write a whole number, 0 or more ("presszero lint --help" shows all)',
    ],
    [
      ['--fail-on', 'infos'],
      'Option "--fail-on <LEVEL>" argument "infos" is invalid. Allowed choices are error, warning, info, never ("presszero lint --help" shows all)',
    ],
    [['--only', 'dead-ned'], '--only: no rule is called "dead-ned": did you mean "dead-end"?'],
    [['--skip', 'xyz'], '--skip: no rule is called "xyz": "presszero rules" lists them'],
    [['--skip', 'syntax'], '--skip "syntax" would hide that a file could not be read: leave it on'],
    [
      ['--rule', 'dead-end'],
      '--rule "dead-end" is not understood: write ID=LEVEL or ID=LEVEL:{...}',
    ],
    [['--rule', 'dead-ned=off'], '--rule: no rule is called "dead-ned": did you mean "dead-end"?'],
    [
      ['--rule', 'dead-end=eror'],
      '--rule "dead-end=eror": "eror" is no level for rule "dead-end": did you mean "error"?',
    ],
    [
      ['--rule', 'too-many-options=error:{"mx":3}'],
      '--rule "too-many-options=error": No option of "too-many-options" is called "mx": did you mean "max"?',
    ],
    [
      ['-f', 'json', '-f', 'sarif'],
      'Formats "json" and "sarif" both go to stdout: send one to a file, --format FORMAT=FILE',
    ],
    [
      ['-f', 'json=a', '-f', 'sarif=a'],
      'Formats "json" and "sarif" go to the same file "/home/ada/menus/a"',
    ],
    [
      ['-f', 'json', '-f', 'pretty', '-o', 'a'],
      '--output takes one format: write --format FORMAT=FILE for each',
    ],
  ])('ends with exit code 2 and says what is right: %j', async (argv, message) => {
    const { code, out, err } = await run(['lint', ...argv], { files: { 'a.ivr.yaml': DEAD_END } });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `presszero: ${message}\n` });
  });

  it('is shown safely', async () => {
    const { err } = await run(['lint', '--only', '\u001b[31m\n::error::x']);
    expect(err).toBe(
      'presszero: --only: no rule is called "\\u{1b}[31m\\u{a}::error::x": "presszero rules" lists them\n',
    );
  });
});

describe('linting', () => {
  it('shows what is wrong and ends with 1', async () => {
    const { code, out, err } = await lint([]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('Outcome "full" of "desk" is wired to nothing');
    expect(out).toContain('1 error in 1 file');
  });

  it('ends with 0 when there is nothing to find', async () => {
    const { code, out, err } = await run([], { files: { 'first.ivr.yaml': FIRST_FLOW } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('No findings in 1 file');
  });

  it('takes a rule out, in, and changes it', async () => {
    expect(
      (
        await run(['--skip', 'dead-end', '--exit-zero', '-f', 'concise'], {
          files: { 'bank.ivr.yaml': DEAD_END },
        })
      ).out,
    ).not.toContain('dead-end');
    expect((await lint(['--rule', 'dead-end=off'])).code).toBe(1);
    const louder = await lint(['--rule', 'dead-end=info', '-f', 'concise']);
    expect(louder.code).toBe(0);
    expect(louder.out).toContain('info dead-end');
  });

  it('takes options from the command line', async () => {
    const argv = ['--only', 'too-many-options', '--rule', 'too-many-options=error:{"max":1}'];
    const { code } = await run(['lint', ...argv], { files: { 'a.ivr.yaml': FIRST_FLOW } });
    expect(code).toBe(1);
    const lax = ['--only', 'too-many-options', '--rule', 'too-many-options=error:{"max":9}'];
    expect((await run(['lint', ...lax], { files: { 'a.ivr.yaml': FIRST_FLOW } })).code).toBe(0);
  });

  it('starts from another preset', async () => {
    const strict = await lint(['--preset', 'minimal', '-f', 'concise']);
    expect(strict.out).toContain('error dead-end');
    const files = { 'a.ivr.yaml': FIRST_FLOW.replace('maxNoInput: 2', 'maxNoInput: 9') };
    expect((await run(['--preset', 'minimal'], { files })).code).toBe(0);
  });

  it('accepts --safe, which is always so', async () => {
    expect(await lint(['--safe'])).toEqual(await lint([]));
  });

  it('reads stdin under the name that it is given', async () => {
    const { code, out } = await lint(['-', '-f', 'concise'], { stdin: DEAD_END });
    expect(code).toBe(1);
    expect(out).toMatch(/^<stdin>:4:/);
    const named = await lint(['-', '--stdin-filename', 'ivr/new.yaml', '-f', 'concise'], {
      stdin: DEAD_END,
    });
    expect(named.out).toMatch(/^ivr\/new\.yaml:4:/);
    const unread = await lint(['--stdin-filename', 'ivr/new.yaml'], { stdin: DEAD_END });
    expect(unread.code).toBe(2);
    expect(unread.err).toContain('nothing is read from stdin: write "-" among the paths');
  });

  it('lets comments silence findings, or not', async () => {
    const text = `# presszero-disable-file dead-end -- the carrier speaks\n${DEAD_END}`;
    const files = { 'bank.ivr.yaml': text };
    expect((await lint([], { files })).code).toBe(0);
    const json = await lint(['-f', 'json'], { files });
    expect(JSON.parse(json.out).results[0].suppressed).toEqual({
      kind: 'comment',
      reason: 'the carrier speaks',
    });
    expect((await lint(['--no-inline-config'], { files })).code).toBe(1);
  });
});

describe('the exit code', () => {
  it.each([
    [['--fail-on', 'error'], 'error', 1],
    [['--fail-on', 'error'], 'warning', 0],
    [['--fail-on', 'warning'], 'warning', 1],
    [['--fail-on', 'warning'], 'info', 0],
    [['--fail-on', 'info'], 'info', 1],
    [['--fail-on', 'never'], 'error', 0],
    [['--exit-zero'], 'error', 0],
    [['--max-warnings', '0'], 'warning', 1],
    [['--max-warnings', '1'], 'warning', 0],
    [['--max-warnings', '0', '--fail-on', 'never'], 'warning', 1],
    [['--max-warnings', '0'], 'info', 0],
    [['--quiet', '--fail-on', 'info'], 'info', 1],
  ])('with %j and a finding of level %s is %i', async (argv, level, code) => {
    expect((await lint([...argv, '--rule', `dead-end=${level}`])).code).toBe(code);
  });
});

describe('reports', () => {
  it('are written to several places at once', async () => {
    const { code, out, err, written } = await lint([
      '-f',
      'pretty',
      '-f',
      'json=out.json',
      '-f',
      'junit=junit.xml',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('1 error in 1 file');
    expect(err).toBe('');
    expect(JSON.parse(written['out.json'] ?? '').summary.errors).toBe(1);
    expect(written['junit.xml']).toContain('<testsuite');
  });

  it('may go to one stream when they are lines of text', async () => {
    const { code, out } = await lint(['-f', 'github', '-f', 'concise']);
    expect(code).toBe(1);
    expect(out).toContain('::error ');
    expect(out).toContain('bank.ivr.yaml:4:');
  });

  it('go to a file with -o, and the talk says so', async () => {
    const { out, err, written } = await lint(['-f', 'json', '-o', 'out.json']);
    expect(out).toBe('');
    expect(err).toBe('presszero: wrote "out.json": 1 error in 1 file\n');
    expect(Object.keys(written)).toEqual(['out.json']);
  });

  it('make no folders, and the others are written all the same', async () => {
    const { code, err, written } = await lint([
      '-f',
      'json=none/out.json',
      '-f',
      'sarif=out.sarif',
    ]);
    expect(code).toBe(2);
    expect(err).toBe('presszero: "none/out.json" cannot be written: there is no such folder\n');
    expect(Object.keys(written)).toEqual(['out.sarif']);
  });

  it('are in colour where somebody looks, never in a file', async () => {
    const seen = await lint(['-f', 'pretty', '-f', 'pretty=out.txt'], { columns: 100 });
    expect(seen.out).toContain('\u001b[');
    expect(seen.written['out.txt']).not.toContain('\u001b[');
    const forced = await lint(['--color', 'always', '-o', 'out.txt']);
    expect(forced.written['out.txt']).toContain('\u001b[');
    expect((await lint(['--color', 'never'], { columns: 100 })).out).not.toContain('\u001b[');
    expect((await lint([], { columns: 100, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
  });

  it('show people the worst findings only, when asked, and programs all', async () => {
    const files = { 'bank.ivr.yaml': DEAD_END, 'more.ivr.yaml': DEAD_END };
    const { out, err } = await lint(['--max-diagnostics', '1'], { files });
    expect(out.match(/is wired to nothing/g)).toHaveLength(1);
    expect(err).toBe('presszero: 1 of 2 findings shown, as --max-diagnostics says\n');
    expect(out).toMatch(/\n2 errors in 2 files\n$/);
    const json = await lint(['--max-diagnostics', '1', '-f', 'json'], { files });
    expect(JSON.parse(json.out).results).toHaveLength(2);
    expect(json.err).toBe('');
  });

  it('count all findings, also when none of them is to be shown', async () => {
    const none = await lint(['--max-diagnostics', '0']);
    expect(none.out).toBe('1 error in 1 file\n');
    expect(none.code).toBe(1);
    expect(none.err).toBe('presszero: 0 of 1 findings shown, as --max-diagnostics says\n');
    const written = await lint(['--max-diagnostics', '0', '-f', 'pretty=report.txt']);
    expect(written.err).toMatch(/wrote "report.txt": 1 error in 1 file\n$/);
    const quiet = await lint(['--max-diagnostics', '0', '--quiet', '--rule', 'dead-end=info']);
    expect(quiet.out).toBe('No errors or warnings in 1 file: your callers will thank you\n');
  });

  it('count only what is told, with --quiet', async () => {
    const settings = 'overrides: [{ files: ["more*"], rules: { dead-end: info } }]';
    const files = { 'more.ivr.yaml': DEAD_END, 'presszero.config.yaml': settings };
    const few = ['--max-diagnostics', '1', '-f', 'pretty'];
    expect((await lint(few, { files })).err).toMatch(/: 1 of 2 findings shown, /);
    const quiet = await lint([...few, '--quiet'], { files });
    expect(quiet.err).toBe('');
    expect(quiet.out).toMatch(/\n1 error in 1 of 2 files\n$/);
    const none = await lint(['--quiet', '--max-diagnostics', '0'], { files });
    expect(none.err).toBe('presszero: 0 of 1 findings shown, as --max-diagnostics says\n');
  });

  it('leave out what is only worth knowing, with --quiet', async () => {
    const quiet = await lint(['--quiet', '--rule', 'dead-end=info', '-f', 'concise']);
    expect(quiet.out).toBe('');
  });

  it('show hostile names and texts safely', async () => {
    const name = 'a\u001b[31m\n##[add-mask]x.ivr.yaml';
    const { out } = await lint([name], { files: { [name]: DEAD_END } });
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/##\[/);
    const missing = await lint(['no\u202esuch\nfile']);
    expect(missing.err).toBe('presszero: "no\\u{202e}such\\u{a}file" does not exist\n');
  });
});

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('shows the page of %s', async (id) => {
    const { code, out, err } = await run(['explain', id], { columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rule = rules.find((one) => one.id === id);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain(rule?.summary);
    expect(words).toContain(rule?.why);
    expect(words).toContain(rule?.remedy);
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('    '))).toEqual(
      [],
    );
  });

  it('knows the rule about settings, too', async () => {
    expect((await run(['explain', 'settings'])).code).toBe(0);
  });

  it('helps with a mistyped rule', async () => {
    const { code, err } = await run(['explain', 'dead-ned']);
    expect(code).toBe(2);
    expect(err).toBe('presszero: No rule is called "dead-ned": did you mean "dead-end"?\n');
  });

  it('wants one rule', async () => {
    expect((await run(['explain'])).code).toBe(2);
    expect((await run(['explain', 'dead-end', 'no-exit-loop'])).code).toBe(2);
  });
});

describe('rules', () => {
  it.each([40, 80, 200])('lists all of them in %i columns', async (columns) => {
    const { code, out } = await run(['rules'], { columns });
    expect(code).toBe(0);
    for (const { id } of rules) expect(out).toContain(id);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('lists them for programs', async () => {
    const { out } = await run(['rules', '--format', 'json']);
    const list = JSON.parse(out).rules;
    expect(list.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });
});

describe('init', () => {
  it('writes a flow and settings without a finding', async () => {
    const { code, out, err, written } = await run(['init']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'wrote presszero.config.yaml\nwrote first.ivr.yaml\n',
      err: 'presszero: now try "presszero lint"\n',
    });
    const linted = await run(['lint'], { files: written });
    expect({ code: linted.code, err: linted.err }).toEqual({ code: 0, err: '' });
    expect(linted.out).toContain('No findings in 1 file');
  });

  it.each(['presszero.config.yaml', 'first.ivr.yaml'])('never overwrites %s', async (name) => {
    const { code, err, written } = await run(['init'], { files: { [name]: 'mine' } });
    expect(code).toBe(2);
    expect(err).toBe(`presszero: "${name}" is there already: nothing was written\n`);
    expect(written).toEqual({});
  });
});

describe('schema', () => {
  it.each([
    [[], 'a phone menu'],
    [['flow'], 'a phone menu'],
    [['settings'], 'Settings of presszero'],
    [['report'], 'presszero report'],
  ])('prints the schema of %j', async (argv, title) => {
    const { code, out } = await run(['schema', ...argv]);
    expect(code).toBe(0);
    expect(JSON.parse(out).title).toBe(title);
  });

  it('helps with a mistyped word', async () => {
    const { code, err } = await run(['schema', 'setings']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "settings"?');
    expect((await run(['schema', '__proto__'])).code).toBe(2);
  });
});

describe('colour is chosen', () => {
  it.each([
    ['for a terminal', undefined, {}, true, true],
    ['not for a pipe', undefined, {}, false, false],
    ['not for a dumb terminal', undefined, { TERM: 'dumb' }, true, false],
    ['not with NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
    ['with an empty NO_COLOR', undefined, { NO_COLOR: '' }, true, true],
    ['with FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, false, true],
    ['with an empty FORCE_COLOR', undefined, { FORCE_COLOR: '' }, false, true],
    ['not with FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, true, false],
    ['not with both', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['by the flag before all', 'always', { NO_COLOR: '1' }, false, true],
    ['not against the flag', 'never', { FORCE_COLOR: '1' }, true, false],
    ['by all else with auto', 'auto', { FORCE_COLOR: '1' }, false, true],
  ])('%s', (_, flag, env, isTerminal, color) => {
    expect(chooseColor(flag, env, isTerminal)).toBe(color);
  });

  it.each([
    [{}, false],
    [{ LANG: 'de_DE.UTF-8' }, false],
    [{ LANG: 'C.utf8' }, false],
    [{ LANG: 'C' }, true],
    [{ LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' }, true],
    [{ LC_ALL: '', LANG: 'de_DE.UTF-8' }, false],
    [{ TERM: 'linux', LANG: 'de_DE.UTF-8' }, true],
  ])('and so are the letters: %j', (env, ascii) => {
    expect(drawsAscii(env)).toBe(ascii);
  });
});
