import { describe, expect, it, vi } from 'vitest';
import { FIRST_FLOW } from '../src/cli/first-flow.ts';
import { main } from '../src/cli/main.ts';
import type { World } from '../src/cli/world.ts';
import { clinicRules } from './support/clinic-rules.ts';
import { run } from './support/world.ts';

vi.mock('../src/rules/index.ts', () => ({
  rules: clinicRules.map((rule) =>
    rule.id === 'dead-end'
      ? {
          ...rule,
          check() {
            throw new RangeError('no such step');
          },
        }
      : rule,
  ),
}));

describe('a rule that throws', () => {
  const files = { 'a.ivr.yaml': FIRST_FLOW };

  it('ends the run with 3, and its finding is in the report', async () => {
    const { code, out, err } = await run(['lint', '-f', 'concise', '--exit-zero'], { files });
    expect(code).toBe(3);
    expect(out).toContain('error dead-end');
    expect(err).toBe(
      'presszero: rule "dead-end" failed on "a.ivr.yaml", a fault of presszero: please report it; --debug shows where\n',
    );
  });

  it('shows its stack with --debug', async () => {
    const { err } = await run(['lint', '--debug'], { files });
    expect(err).toContain('presszero: RangeError: no such step\npresszero:     at ');
  });

  it('does nothing when it is not asked', async () => {
    expect((await run(['lint', '--skip', 'dead-end'], { files })).code).toBe(0);
  });
});

describe('a command that throws', () => {
  it('ends with 3 and says where', async () => {
    const err: string[] = [];
    const world = {
      cwd: '/',
      env: {},
      stdout: { isTerminal: false, columns: undefined },
      kindOf: () => {
        throw new TypeError('the disk is on fire');
      },
      err: (text: string) => err.push(text),
    } as unknown as World;
    expect(await main(['lint'], world)).toBe(3);
    expect(err.join('')).toContain('presszero: TypeError: the disk is on fire\n');
  });
});
