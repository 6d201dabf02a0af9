import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { TextCache } from '../src/cli/world.ts';
import { type CustomProject, customProject } from './support/custom-project.ts';
import { faxRule } from './support/fax-rule.ts';

const FLOW = `presszero: 1
start: desk
steps:
  desk: { type: transfer, to: "fax:1", reaches: human, busy: bye, noAnswer: bye, failed: bye }
  bye: { type: voicemail, prompt: Please leave a message. }
`;
const SETTINGS = 'extends: []\ncustomRules: [./rules/no-fax.ts]\nrules: { no-fax: error }\n';
const FOUND =
  'clinic.ivr.yaml:4:3: error no-fax: Transfer "desk" leads to a fax (help: Lead it to a person.)\n';

let project: CustomProject | undefined;
afterEach(() => project?.remove());

/** A clinic with a rule of its own. */
function clinic(files: Readonly<Record<string, string>> = {}): CustomProject {
  project = customProject({
    'clinic.ivr.yaml': FLOW,
    'presszero.config.yaml': SETTINGS,
    'rules/no-fax.ts': faxRule(),
    ...files,
  });
  return project;
}

const LINT = ['lint', '-f', 'concise'];

describe('a rule of the clinic', () => {
  it('finds what it looks for, at the level and with the options of the settings', async () => {
    const { run, write } = clinic();
    expect(await run(LINT)).toEqual({ code: 1, out: FOUND, err: '' });
    write({
      'presszero.config.yaml':
        'customRules: ./rules/no-fax.ts\nrules: { no-fax: [info, { prefix: sip }] }',
    });
    expect((await run([...LINT, '--only', 'no-fax'])).out).toBe('');
  });

  it('is recommended at its own level where the settings only name its file', async () => {
    const { run } = clinic({ 'presszero.config.yaml': 'customRules: [rules/no-fax.ts]' });
    expect((await run([...LINT, '--only', 'no-fax'])).out).toContain(': warning no-fax: ');
    expect((await run([...LINT, '--rule', 'no-fax=off', '--only', 'dead-end'])).out).toBe('');
  });

  it('is silenced by a comment, and known to it under --safe', async () => {
    const silent = FLOW.replace(
      '  desk:',
      '  # presszero-disable-next-line no-fax -- old\n  desk:',
    );
    const { run } = clinic({ 'clinic.ivr.yaml': silent, 'presszero.config.yaml': SETTINGS });
    expect((await run(LINT)).out).toBe('');
    const strict = `${SETTINGS}suppressions: { reportUnused: error }`;
    const other = clinic({ 'clinic.ivr.yaml': silent, 'presszero.config.yaml': strict });
    expect((await other.run([...LINT, '--safe'])).out).toBe('');
  });

  it('is named by settings that others build on', async () => {
    const { run } = clinic({
      'presszero.config.yaml': 'extends: [./house/base.yaml]\nrules: { no-fax: info }',
      'house/base.yaml': 'customRules: [../rules/no-fax.ts]',
    });
    expect((await run([...LINT, '--only', 'no-fax'])).out).toContain(': info no-fax: ');
  });

  it('is asked in its own folders only', async () => {
    const { run } = clinic({
      'presszero.config.yaml': 'extends: []',
      'own/presszero.config.yaml': SETTINGS.replace('./rules', '../rules'),
      'own/branch.ivr.yaml': FLOW,
    });
    expect((await run(LINT)).out).toBe(FOUND.replace('clinic', 'own/branch'));
  });

  it('is listed, explained and printed', async () => {
    const { run } = clinic();
    expect((await run(['rules'])).out).toContain('no-fax ');
    const listed = JSON.parse((await run(['rules', '-f', 'json'])).out);
    const origins = listed.rules.map(({ origin }: { origin: string | null }) => origin);
    expect(new Set(origins)).toEqual(new Set([null, 'rules/no-fax.ts']));
    expect((await run(['explain', 'no-fax'])).out).toContain('of your own, in rules/no-fax.ts');
    expect((await run(['print-config'])).out).toContain('  no-fax: [error, { prefix: "fax:" }]');
    expect((await run(['rules', '--no-config'])).out).not.toContain('no-fax');
  });

  it('has no page on the web', async () => {
    const { run } = clinic();
    const { results } = JSON.parse((await run(['lint', '-f', 'json'])).out);
    expect(results.map(({ url }: { url: string | null }) => url)).toEqual([null]);
    expect((await run(['lint', '-f', 'sarif'])).out).not.toContain('no-fax.md');
  });

  it('is not run by what needs no rules', async () => {
    const { run, ran } = clinic();
    await run(['explain', 'dead-end']);
    await run(['test']);
    await run(['lint', '--no-config']);
    expect(ran.count).toBe(0);
  });
});

describe('settings in TypeScript', () => {
  const config = (text: string) => {
    const started = clinic({ 'presszero.config.ts': text });
    rmSync(`${started.folder}/presszero.config.yaml`);
    return started;
  };

  it('say what settings in YAML say', async () => {
    const { run } = config(`
      import { defineConfig } from 'presszero';
      const level = 'error';
      export default defineConfig({
        extends: [], customRules: ['./rules/no-fax.ts'], rules: { 'no-fax': level },
      });`);
    expect(await run(LINT)).toEqual({ code: 1, out: FOUND, err: '' });
  });

  it.each([
    ['a rule that there is not', "{ rules: { 'dead-ned': 'off' } }", '1:27: ', '"dead-ned"'],
    ['a level that there is not', "{ rules: { 'dead-end': 'eror' } }", '1:39: ', '"eror" is no'],
    ['a function', '{ files: () => 1 }', '1:25: ', 'A function is no setting'],
    ['no object', '5', '1:16: ', 'The settings must be a map'],
    ['a circle', '(() => { const a: object[] = []; a.push(a); return a; })()', '1:', 'too much'],
    ['nothing', 'undefined', '1:1: ', 'This file exports no settings'],
    ['what throws', "(() => { throw new Error('no'); })()", '1:1: ', '"Error: no"'],
    ['what throws later', "{ get rules() { throw new Error('no'); } }", '1:16: ', 'Error: no'],
  ])('with %s are shown at the place', async (_, value, place, message) => {
    const { code, out } = await config(`export default ${value};`).run(LINT);
    expect(code).toBe(2);
    expect(out).toContain(`presszero.config.ts:${place}`.replace(/: $/, ':'));
    expect(out).toContain(message);
  });

  it('are checked against the types', async () => {
    const text =
      "import { defineConfig } from 'presszero';\nexport default defineConfig({ fils: 1 });";
    const { code, out } = await config(text).run(LINT);
    expect(code).toBe(2);
    expect(out).toContain('presszero.config.ts:2:31: error settings: Object literal may only');
  });

  it('are refused where no code may run, and told so', async () => {
    const { run, ran } = config('export default {};');
    const told =
      'presszero: "presszero.config.ts" is code, and --safe runs none: write the settings in YAML\n';
    expect(await run(['lint', '--safe'])).toEqual({ code: 2, out: '', err: told });
    expect(await run(['lint'], { env: { PRESSZERO_SAFE: '1' } })).toMatchObject({ err: told });
    expect(ran.count).toBe(0);
    expect((await run(['lint', '--safe', '--no-config'])).code).toBe(0);
  });

  it('must not stand beside others', async () => {
    const { run } = clinic({ 'presszero.config.ts': 'export default {};' });
    expect((await run(LINT)).err).toContain('"presszero.config.yaml" and "presszero.config.ts"');
  });
});

describe('where no code may run', () => {
  it('a rule of the clinic is left out with a word', async () => {
    const { run, ran } = clinic();
    const err =
      'presszero: the rule in "rules/no-fax.ts" is left out: --safe runs no code of settings\n';
    expect(await run([...LINT, '--safe'])).toEqual({ code: 0, out: '', err });
    expect(await run(LINT, { env: { PRESSZERO_SAFE: '1' } })).toEqual({ code: 0, out: '', err });
    expect((await run([...LINT, '--safe', '--only', 'no-fax'])).out).toBe('');
    expect((await run(['print-config', '--safe'])).out).toContain('no-fax: off');
    expect(ran.count).toBe(0);
  });

  it('a mistyped name is still one', async () => {
    const { run } = clinic({ 'presszero.config.yaml': SETTINGS.replace('no-fax:', 'no-fay:') });
    expect((await run([...LINT, '--safe'])).out).toContain('"no-fay": did you mean "no-fax"?');
  });
});

describe('a file that holds no sound rule', () => {
  const outOf = async (text: string, name = 'rules/no-fax.ts') => {
    const { code, out } = await clinic({ [name]: text }).run(LINT);
    expect(code).toBe(2);
    return out;
  };

  it('is shown at the place of each fault in its types', async () => {
    const out = await outOf(faxRule('*check({ flow }) { const n: number = flow.name; }'));
    expect(out).toMatch(/^rules\/no-fax\.ts:12:28: error settings: Type .*\(TypeScript 2322\)/);
    expect(await outOf('export default {')).toContain("rules/no-fax.ts:1:17: error settings: '}'");
  });

  it.each([
    ['exports nothing', 'export const rule = 1;', '1:1', 'exports no rule'],
    ['exports something else', 'export default 5;', '1:16', 'exports no rule'],
    ['throws', "throw new Error('no');", '1:1', 'Running this file failed: "Error: no"'],
    ['throws no error', "throw 'no';", '1:1', 'failed: "no"'],
    ['has another id', faxRule(undefined, { id: "'fax'" }), '3:7', '"fax" stands in a file for'],
    ['imports what is not there', "import './gone.ts';", '1:8', 'gone.ts'],
  ])('is shown where it %s', async (_, text, place, message) => {
    const out = await outOf(text);
    expect(out).toContain(`rules/no-fax.ts:${place}: error settings: `);
    expect(out).toContain(message);
  });

  it.each([
    ['severity', "'loud' as never", 'no severity'],
    ['summary', "'' as string", '"summary" of a rule must be'],
    ['sources', '[1] as never', '"sources" of a rule'],
    ['options', '{ prefix: 1 as never }', 'Option "prefix" is none'],
    ['options', "{ max: { default: 2_000, says: 'Too much.' } } as never", 'Option "max" is none'],
    ['examples', 'undefined as never', 'A rule has examples'],
    ['check', 'undefined as never', 'has no check'],
  ])('talks its types over: %s %s', async (name, value, message) => {
    const own = '*check() {}';
    const out = await outOf(
      faxRule(
        name === 'check' ? `check: ${value}` : own,
        name === 'check' ? {} : { [name]: value },
      ),
    );
    expect(out).toMatch(/^rules\/no-fax\.ts:\d+:\d+: error settings: /);
    expect(out).toContain(message);
  });
});

describe('a file that cannot hold a rule by its name', () => {
  it.each([
    ['has the name of a rule of ours', './rules/dead-end.ts', 'has a rule "dead-end" itself'],
    ['has the name of the settings', './rules/settings.ts', 'has a rule "settings" itself'],
    ['bears the name of another', './other/no-fax.ts', '"no-fax" stands in another file, too'],
    ['is not there', './rules/gone.ts', 'is no file'],
    ['is a folder', './rules/folder.ts', 'is no file'],
    ['is JavaScript', './rules/no-fax.js', 'cannot hold a rule'],
    ['has a hostile name', './rules/$(reboot)\\n::error::.ts', 'cannot hold a rule'],
  ])('since it %s', async (_, name, message) => {
    const { run, ran } = clinic({
      'presszero.config.yaml': `customRules: [./rules/no-fax.ts, "${name}"]`,
      'rules/dead-end.ts': faxRule(),
      'rules/settings.ts': faxRule(),
      'rules/folder.ts/inside': '',
      'rules/no-fax.js': '',
      'other/no-fax.ts': faxRule(),
    });
    const { code, out } = await run([...LINT, '--safe']);
    expect(code).toBe(2);
    expect(out).toContain('presszero.config.yaml:1:34: error settings: ');
    expect(out).toContain(message);
    expect(out.split('\n')).toHaveLength(2);
    expect(ran.count).toBe(0);
  });

  it('since it lies outside of the repository', async () => {
    const { run } = clinic({
      'presszero.config.yaml': '',
      'own/.git/HEAD': '',
      'own/presszero.config.yaml': 'customRules: [../rules/no-fax.ts]',
      'own/branch.ivr.yaml': FLOW,
    });
    const { code, out } = await run(LINT);
    expect(code).toBe(2);
    expect(out).toContain(
      'own/presszero.config.yaml:1:15: error settings: "../rules/no-fax.ts" lies',
    );
  });

  it('may be named twice', async () => {
    const { run } = clinic({
      'presszero.config.yaml': `${SETTINGS}`.replace(']\nrules', ', rules/no-fax.ts]\nrules'),
    });
    expect(await run(LINT)).toEqual({ code: 1, out: FOUND, err: '' });
  });
});

describe('a check that fails', () => {
  const failing = async (check: string) => clinic({ 'rules/no-fax.ts': faxRule(check) }).run(LINT);

  it('is a finding of its rule, which names the file; all else goes on', async () => {
    const { code, out, err } = await failing(
      "*check({ flow }) { yield { at: flow.steps.values().next().value?.at ?? { start: 0, end: 1 }, message: 'One' }; throw new RangeError('no such step'); }",
    );
    expect(code).toBe(2);
    expect(out).toContain(
      'error no-fax: Rule "no-fax" failed with "RangeError: no such step", mend it in "rules/no-fax.ts"',
    );
    expect(out).toContain('error no-fax: One');
    expect(err).toContain(
      'presszero: rule "no-fax" failed on "clinic.ivr.yaml", mend "rules/no-fax.ts',
    );
    expect(err).not.toContain('fault of presszero');
  });

  it.each([
    ['gives nothing to go through', 'check: () => undefined as never', 'gives no faults to go'],
    ['yields no fault', '*check() { yield 5 as never; }', 'yields what is no fault'],
    [
      'yields no message',
      "*check() { yield { at: { start: 0, end: 1 }, message: '' }; }",
      'no fault',
    ],
    [
      'tells a place outside of the file',
      "*check() { yield { at: { start: 9, end: 9_000 }, message: 'Far' }; }",
      '9 to 9000 lies outside',
    ],
    [
      'tells a place that ends before it begins',
      "*check() { yield { at: { start: 9, end: 3 }, message: 'Far' }; }",
      'no fault',
    ],
    [
      'tells a note outside of the file',
      "*check() { const at = { start: 0, end: 1 }; yield { at, message: 'Far', notes: [{ at: { start: 0, end: 9_000 }, message: 'x' }] }; }",
      '0 to 9000 lies outside',
    ],
    [
      'never ends',
      "*check() { for (;;) yield { at: { start: 0, end: 1 }, message: 'Again' }; }",
      'more than 10000 faults',
    ],
    [
      'tells a call that does not go so',
      `*check({ flow }) {
      const at = flow.steps.values().next().value?.at ?? { start: 0, end: 0 };
      const taken = { step: 'desk', target: 'cellar', name: 'busy' };
      yield { at, message: 'Lost', call: { keys: '', given: [], ways: [{ at, from: 'desk', to: 'cellar', by: 'busy', taken }] } };
    }`,
      'does not show what the finding says',
    ],
  ])('since it %s', async (_, check, message) => {
    const { code, out } = await failing(check);
    expect(code).toBe(2);
    expect(out).toContain(message);
    expect(out).toContain('mend it in "rules/no-fax.ts"');
  });

  it('makes no comment unused: what it would have silenced is not known', async () => {
    const silent = FLOW.replace(
      '  desk:',
      '  # presszero-disable-next-line no-fax -- old\n  desk:',
    );
    const { run } = clinic({
      'clinic.ivr.yaml': silent,
      'presszero.config.yaml': `${SETTINGS}suppressions: { reportUnused: error }`,
      'rules/no-fax.ts': faxRule("check() { throw new RangeError('no'); }"),
    });
    const { out } = await run(LINT);
    expect(out).toContain('failed with "RangeError: no"');
    expect(out).not.toContain('silences no finding');
  });

  it('may change what it gave without changing what was told', async () => {
    const { out } = await failing(
      "*check() { const at = { start: 0, end: 1 }; yield { at, message: 'One' }; at.start = 9; at.end = 9_000; }",
    );
    expect(out).toContain('clinic.ivr.yaml:1:1: error no-fax: One');
  });
});

describe('what was checked', () => {
  it('is kept until a file changes, and never without its faults', async () => {
    const kept = new Map<string, string>();
    const cache: TextCache = {
      read: (name) => kept.get(name),
      keep: (name, text) => void kept.set(name, text),
    };
    const { run, write } = clinic();
    expect((await run(LINT, { cache })).out).toBe(FOUND);
    const codes = [...kept].filter(([, text]) => text.includes('defineRule'));
    expect(codes).toHaveLength(1);
    const [[name = '', text = ''] = []] = codes;
    // What is kept is what is run.
    const script = text.lastIndexOf('leads to a fax');
    kept.set(name, `${text.slice(0, script)}leads to a telex${text.slice(script + 14)}`);
    expect((await run(LINT, { cache })).out).toContain('leads to a telex');
    expect((await run([...LINT, '--no-cache'], { cache })).out).toBe(FOUND);
    write({ 'rules/no-fax.ts': faxRule().replace('leads to a fax`', 'leads to a fax.`') });
    expect((await run(LINT, { cache })).out).toContain('leads to a fax.');
    write({ 'rules/no-fax.ts': 'export default 5 as string;' });
    expect((await run(LINT, { cache })).code).toBe(2);
    expect((await run(LINT, { cache })).code).toBe(2);
    for (const broken of ['', '{', '{}', '[]', '{"question":1,"modules":[{}]}']) {
      write({ 'rules/no-fax.ts': faxRule() });
      kept.set(name, broken);
      expect((await run(LINT, { cache })).out).toBe(FOUND);
    }
  });
});
