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

/** The first block of code of a language. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';
}
