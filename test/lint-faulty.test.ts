import { describe, expect, it } from 'vitest';
import type { FileReport } from '../src/finding/report.ts';
import { fileSettings } from '../src/lint/file-settings.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';

describe('a flow with a slip in it', () => {
  it('is still asked by the rules when every step was understood', () => {
    const text = dedent`
      presszero: 1
      start: hello
      steps:
        hello: { type: say, prompt: Welcome., next: desk }
        desk: { type: queue, expectedWait: two minutes, timedOut: bye, full: bye }
        bye: { type: hangup }
    `;
    expect(ruleIds(text)).toEqual(['dead-end', 'hold-hangup', 'syntax']);
  });

  it('is not asked by the rules when a step was not understood, for half a flow tells half truths', () => {
    const text = dedent`
      presszero: 1
      start: hello
      steps:
        hello: { type: say, prompt: Welcome., next: desk }
        desk: { type: queu, timedOut: bye, full: bye }
        bye: { type: hangup }
    `;
    expect(ruleIds(text)).toEqual(['syntax']);
  });
});

function ruleIds(text: string): readonly string[] {
  return linted(text)
    .findings.map(({ ruleId }) => ruleId)
    .sort();
}

function linted(text: string): FileReport {
  const path = 'clinic.ivr.yaml';
  const preset = [{ kind: 'preset', id: 'recommended' }] as const;
  const none = { rules: new Map(), only: [], skip: [] };
  const settings = fileSettings(settleSettings(preset, rules, none), path, rules);
  const setup = { format: 'presszero', rules, settings, inlineConfig: true } as const;
  return lintSource({ path, text }, setup).report;
}

describe('menus in a long row, each with a fault', () => {
  it('are all told, with the calls that somebody could read', () => {
    const menus = Array.from(
      { length: 1_000 },
      (_, index) =>
        `  m${index}: { type: menu, prompt: Press 1., options: { "1": m${index + 1} } }\n`,
    );
    const text = `presszero: 1\nstart: m0\ndefaults: { exhausted: m1000 }\nsteps:\n${menus.join('')}  m1000: { type: queue, full: m1000, closed: m1000 }\n`;
    const { findings } = linted(text);
    const told = findings.filter(({ ruleId }) => ruleId === 'no-operator-key');
    expect(told).toHaveLength(1_000);
    expect(told.filter(({ call }) => call !== undefined)).toHaveLength(251);
  });
});
