import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/finding/finding.ts';
import { fileSettings } from '../src/lint/file-settings.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import type { RuleChange } from '../src/lint/settings.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { valueUnder } from '../src/lint/value-under.ts';
import { dedent } from '../src/text/dedent.ts';
import { clinicRules } from './support/clinic-rules.ts';

/** The findings of a flow that offers at most two options, silenced ones in brackets. */
function told(text: string, more: { inlineConfig?: boolean; change?: [string, RuleChange] } = {}) {
  return findings(text, more).map(({ ruleId, place, message, suppressed }) => {
    const line = `${place.start.line}:${place.start.column} ${ruleId}: ${message}`;
    return suppressed === undefined ? line : `(${ruleId}: ${suppressed.reason ?? 'no reason'})`;
  });
}

function findings(
  text: string,
  { inlineConfig = true, change }: { inlineConfig?: boolean; change?: [string, RuleChange] } = {},
): readonly Finding[] {
  const two: RuleChange = { level: 'warning', options: new Map([['max', 2]]), from: 'test' };
  const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], clinicRules, {
    rules: new Map([['too-many-options', two], ...(change === undefined ? [] : [change])]),
    only: [],
    skip: [],
  });
  const linted = lintSource(
    { path: 'clinic.ivr.yaml', text },
    {
      format: 'presszero',
      rules: clinicRules,
      settings: fileSettings(settings, 'clinic.ivr.yaml', clinicRules),
      inlineConfig,
    },
  );
  return linted.report.findings;
}

const clinic = (above: { file?: string; step?: string; options?: string; behind?: string }) =>
  [
    above.file,
    'presszero: 1',
    'start: main',
    'steps:',
    above.step,
    '  main:',
    '    type: menu',
    '    prompt: Welcome to the clinic.',
    above.options,
    `    options: { "1": bye, "2": bye, "3": bye }${above.behind ?? ''}`,
    '  bye: { type: hangup, prompt: Goodbye. }',
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n');

const FOUND = 'too-many-options: Menu "main" offers 3 options, more than 2';

describe('a finding', () => {
  it('is told where no comment speaks of it', () => {
    expect(told(clinic({}))).toEqual([`7:5 ${FOUND}`]);
  });

  it.each([
    ['the line above', { options: '    # presszero-disable-next-line too-many-options -- law' }],
    ['the step that holds it', { step: '  # presszero-disable-next-line too-many-options -- law' }],
    ['the end of its line', { behind: ' # presszero-disable-line too-many-options -- law' }],
    ['the top of the file', { file: '# presszero-disable-file too-many-options -- law' }],
    ['somewhere before, until the end', { file: '# presszero-disable too-many-options -- law' }],
    [
      'a line with several ids',
      {
        options: '    # presszero-disable-next-line too-many-options,long-prompt -- law',
        behind: ' # presszero-enable',
      },
    ],
  ])('is silenced by a comment at %s', (_, above) => {
    expect(told(clinic(above))).toContain('(too-many-options: law)');
    expect(told(clinic(above))).not.toContain(FOUND);
  });

  it('keeps its place and message in the report when it is silenced', () => {
    const [finding] = findings(
      clinic({ file: '# presszero-disable-file too-many-options -- law' }),
    );
    expect(finding?.place.start.line).toBe(8);
    expect(finding?.suppressed).toEqual({ kind: 'comment', reason: 'law' });
  });

  it.each([
    ['another rule', { options: '    # presszero-disable-next-line long-prompt -- law' }],
    ['another line', { step: '  # presszero-disable-line too-many-options -- law' }],
    ['the step after it', { behind: '\n  # presszero-disable-next-line too-many-options -- law' }],
    [
      'a stretch that ended before it',
      {
        file: '# presszero-disable too-many-options -- law',
        step: '  # presszero-enable too-many-options',
      },
    ],
  ])('is not silenced by a comment about %s', (_, above) => {
    expect(told(clinic(above)).join('\n')).toContain(FOUND);
  });

  it('is not silenced by words inside a text', () => {
    const text = dedent`
      presszero: 1
      start: main
      steps:
        main:
          type: menu
          prompt: |
            # presszero-disable-file too-many-options -- only a text
          options: { "1": bye, "2": bye, "3": bye }
        bye: { type: hangup, prompt: "Goodbye. # presszero-disable-file too-many-options -- no" }
    `;
    expect(told(text)).toEqual([`8:5 ${FOUND}`]);
  });

  it('is not silenced when comments do not count', () => {
    const text = clinic({ file: '# presszero-disable-file too-many-options' });
    expect(told(text, { inlineConfig: false })).toEqual([`8:5 ${FOUND}`]);
  });

  it('is silenced by the comment that begins last, which alone is then in use', () => {
    const text = clinic({
      file: '# presszero-disable-file too-many-options -- first',
      options: '    # presszero-disable-next-line too-many-options -- second',
    });
    expect(told(text)).toEqual([
      '1:26 unused-suppression: This comment silences no finding of "too-many-options": leave it out',
      '(too-many-options: second)',
    ]);
  });

  it('is silenced by a comment that stands above other comments and empty lines', () => {
    const options = [
      '    # presszero-disable-next-line too-many-options -- law',
      '',
      '    # The health ministry wants all three at once.',
    ].join('\n');
    expect(told(clinic({ options }))).toEqual(['(too-many-options: law)']);
  });
});

describe('a comment without use', () => {
  const above = { step: '  # presszero-disable-next-line dead-end, too-many-options -- law' };

  it('is told, rule by rule', () => {
    expect(told(clinic(above))).toEqual([
      '4:33 unused-suppression: This comment silences no finding of "dead-end": leave it out',
      '(too-many-options: law)',
    ]);
  });

  it('is not told about a rule that was not asked', () => {
    const off: RuleChange = { level: 'off', options: new Map(), from: 'test' };
    expect(told(clinic(above), { change: ['dead-end', off] })).toEqual(['(too-many-options: law)']);
  });

  it('is not told while the file cannot be read, so that hardly a rule was asked', () => {
    const broken = clinic(above).replace('type: menu', 'type: mneu');
    expect(told(broken)).toEqual([
      '6:11 syntax: Step "main" has the unknown type "mneu": did you mean "menu"?',
    ]);
  });

  it('is not told when the settings say so, and is as bad as they say', () => {
    const change = (level: RuleChange['level']): [string, RuleChange] => [
      'unused-suppression',
      { level, options: new Map(), from: 'test' },
    ];
    expect(told(clinic(above), { change: change('off') })).toEqual(['(too-many-options: law)']);
    const [first] = findings(clinic(above), { change: change('error') });
    expect(first?.severity).toBe('error');
  });
});

describe('a faulty comment', () => {
  const faulty = (comment: string) =>
    told(clinic({ options: `    # ${comment}` })).filter((line) => line.includes('faulty'));

  it.each([
    [
      'presszero-disable-next-line too-many-option -- law',
      '7:35 faulty-suppression: No rule is called "too-many-option": did you mean "too-many-options"?',
    ],
    [
      'presszero-disable-next-line xyz -- law',
      '7:35 faulty-suppression: No rule is called "xyz": "presszero rules" lists them',
    ],
    [
      'presszero-disable-next-line too-many-options',
      '7:5 faulty-suppression: This comment gives no reason: add one after "--"',
    ],
    [
      'presszero-disable-next-line too-many-options --',
      '7:5 faulty-suppression: This comment gives no reason: add one after "--"',
    ],
    [
      'presszero-disable-next-line -- law',
      '7:5 faulty-suppression: "presszero-disable-next-line" names no rule: write the id of the rule after it',
    ],
    [
      'presszero-disable-nextline too-many-options -- law',
      '7:7 faulty-suppression: "presszero-disable-nextline" silences nothing: did you mean "presszero-disable-next-line"?',
    ],
    [
      'presszero disable-next-line too-many-options -- law',
      '7:7 faulty-suppression: "presszero disable-next-line" silences nothing: did you mean "presszero-disable-next-line"?',
    ],
    [
      'presszero-ignore too-many-options',
      '7:7 faulty-suppression: "presszero-ignore" silences nothing: write "presszero-disable-next-line", "-line", "-file", "presszero-disable" or "-enable"',
    ],
    [
      'presszero-disable-line too-many-options -- law',
      '7:7 faulty-suppression: "presszero-disable-line" stands on a line of its own: write "presszero-disable-next-line"',
    ],
    [
      'presszero-enable',
      '7:5 faulty-suppression: Nothing is silenced here: leave this comment out',
    ],
    [
      'presszero-disable-file syntax -- trust me',
      '7:30 faulty-suppression: Rule "syntax" cannot be silenced: mend the file instead',
    ],
  ])('is told: %s', (comment, fault) => {
    expect(faulty(comment)).toEqual([fault]);
  });

  it.each([
    'presszero: this menu was counselled by Dr. Sommer',
    'We asked presszero-disable-next-line about this',
    'presszeros of all kinds',
    'presszero-disable-next-line too-many-options -- the law -- and nothing else',
  ])('is none: %s', (comment) => {
    expect(faulty(comment)).toEqual([]);
  });

  it('without a reason still silences, and needs none when the settings say so', () => {
    const text = clinic({ file: '# presszero-disable-file too-many-options' });
    expect(told(text)).toContain('(too-many-options: no reason)');
    const change: [string, RuleChange] = [
      'faulty-suppression',
      { level: undefined, options: new Map([['requireReason', false]]), from: 'test' },
    ];
    expect(told(text, { change })).toEqual(['(too-many-options: no reason)']);
  });

  it('cannot be silenced itself', () => {
    const text = clinic({
      file: '# presszero-disable-file faulty-suppression -- hush\n# presszero-disable-file dead-end',
    });
    expect(told(text).join('\n')).toContain('This comment gives no reason');
  });

  it('silences a stretch twice only once', () => {
    const text = clinic({
      file: '# presszero-disable too-many-options -- law\n# presszero-disable too-many-options -- law',
    });
    expect(told(text)).toEqual([
      '2:21 faulty-suppression: Rule "too-many-options" is silenced here already: leave it out',
      '(too-many-options: law)',
    ]);
  });
});

describe('a comment above a value covers', () => {
  it.each([
    ['a key with its line', 'a: 1\nb: 2', 'a: 1'],
    [
      'a key with all that is indented deeper',
      'a:\n  c: 1\n\n  d:\n    e: 2\nb: 2',
      'a:\n  c: 1\n\n  d:\n    e: 2',
    ],
    ['a list in the column of its key', 'a:\n- 1\n- 2\nb: 2', 'a:\n- 1\n- 2'],
    ['one item of a list', '- a: 1\n  b: 2\n- c: 3', '- a: 1\n  b: 2'],
    [
      'a text over several lines',
      'a: |\n  Welcome.\n\n  # no comment\nb: 2',
      'a: |\n  Welcome.\n\n  # no comment',
    ],
    ['a map in braces over several lines', 'a: { c: 1,\n  d: 2 }\nb: 2', 'a: { c: 1,\n  d: 2 }'],
    ['the value after empty lines and comments', '\n# more\n\na: 1\nb: 2', 'a: 1'],
    ['the last value of the file', 'a: 1', 'a: 1'],
    ['a value whose lines end as on Windows', 'a:\r\n  b: 1\r\nc: 2', 'a:\r\n  b: 1'],
    ['nothing at the end of the file', '', ''],
  ])('%s', (_, below, covered) => {
    const comment = '# presszero-disable-next-line dead-end -- law';
    const text = below === '' ? comment : `${comment}\n${below}`;
    const { start, end } = valueUnder(text, comment.length);
    expect(text.slice(start, end).replace(/[\r\n]$/, '')).toBe(covered);
  });

  it('does not take long for a pile of comments', () => {
    const pile = '  # presszero-disable-next-line too-many-options -- law\n'.repeat(20_000);
    const text = clinic({ step: pile.trimEnd() });
    expect(told(text).filter((line) => line.startsWith('('))).toHaveLength(1);
  });
});
