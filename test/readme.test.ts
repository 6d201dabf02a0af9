import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './support/world.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the menu in the README', () => {
  it('gives the findings that stand below it, to the letter', async () => {
    const { code, out } = await run(['lint', 'bank.ivr.yaml'], {
      files: { 'bank.ivr.yaml': block('yaml') },
    });
    expect(out).toBe(block('text'));
    expect(code).toBe(1);
  });
});

describe('the calls in the README', () => {
  const files = { 'bank.ivr.yaml': block('yaml'), 'bank.calls.yaml': block('yaml', 1) };

  it('are walked as it shows, to the letter', async () => {
    const argv = ['walk', 'bank.ivr.yaml', '--keys', '0', '--plain'];
    expect(await run(argv, { files })).toMatchObject({ code: 0, out: block('text', 2) });
  });

  it('are tested as it shows, to the letter', async () => {
    expect(await run(['test'], { files })).toMatchObject({ code: 1, out: block('text', 3) });
  });
});

/** A block of code of a language, the first if nothing is said. */
function block(language: string, index = 0): string {
  const blocks = readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'));
  return [...blocks][index]?.[1] ?? '';
}
