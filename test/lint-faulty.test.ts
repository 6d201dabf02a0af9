import { describe, expect, it } from 'vitest';
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
  const path = 'clinic.ivr.yaml';
  const preset = [{ kind: 'preset', id: 'recommended' }] as const;
  const none = { rules: new Map(), only: [], skip: [] };
  const settings = fileSettings(settleSettings(preset, rules, none), path, rules);
  const setup = { format: 'presszero', rules, settings, inlineConfig: true } as const;
  const { findings } = lintSource({ path, text }, setup).report;
  return findings.map(({ ruleId }) => ruleId).sort();
}
