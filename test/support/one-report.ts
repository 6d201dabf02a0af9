import type { Finding, Place } from '../../src/finding/finding.ts';
import type { Report } from '../../src/finding/report.ts';
import { dedent } from '../../src/text/dedent.ts';
import { lineIndex } from '../../src/text/line-index.ts';

const bank = dedent`
  presszero: 1
  name: Hafenbank
  start: main
  steps:
    main:
      type: menu
      prompt: { intro: How can we help?, options: spoken }
      options:
        "1": { label: Cards, goto: cards }
        "2": { label: Loans, goto: biling }
        "2": { label: Savings, goto: desk }
    cards:
      type: say
      prompt: Our card desk is closed for the day.
      next: cards
    desk: { type: transfer, to: "+49891234567" }
`;

const clinic = dedent`
  presszero: 1
  name: 山田病院 ☎️ 👩‍⚕️
  start: 受付
  steps:
    受付:	{ type: say, prompt: お電話ありがとうございます。少々お待ちください。, next: 診察室 }
`;

const hostile = [
  'presszero: 1',
  'steps:',
  '  "##[add-mask]1\u001b[31mX": &a\t\u202Eesrever\u200b { "]]>": "<b>", q: \'&amp;\' }',
  `  ::error::${'deep, '.repeat(80)}here`,
  '',
].join('\n');

/**
 * A report with all that a reporter may meet: every severity, a place of several lines, notes near
 * and far, a call, a silenced finding, a clean file, wide characters, and hostile names.
 */
export const oneReport: Report = {
  tool: { name: 'presszero', version: '1.2.3' },
  files: [
    {
      path: 'ivr/bank.ivr.yaml',
      text: bank,
      format: 'presszero',
      findings: [
        finding('missing-language', 'info', at(bank, 'presszero'), 'The flow names no language'),
        finding(
          'dangling-target',
          'error',
          at(bank, 'biling'),
          'Option "2" of "main" leads to "biling", which is no step: did you mean "billing"?',
          { notes: [{ place: at(bank, '"2"'), message: 'The option stands here' }] },
        ),
        finding(
          'duplicate-key',
          'error',
          at(bank, '"2"', 2),
          'Option "2" stands twice in "main": callers only ever get the first',
          {
            help: undefined,
            notes: [
              { place: at(bank, '"2"'), message: 'First used here' },
              { place: at(bank, 'Loans'), message: 'This is what callers get' },
              { place: at(bank, 'main', 2), message: 'The menu' },
            ],
          },
        ),
        finding(
          'trap',
          'error',
          at(bank, 'cards:\n    type: say\n    prompt: Our card desk is closed for the day.'),
          'Callers who come to "cards" never leave it',
          {
            call: {
              keys: '1,_,_',
              given: ['"office" is closed', '"account" answers "timeout"'],
              ways: [
                { place: at(bank, '"1"'), from: 'main', to: 'cards', by: 'key 1' },
                { place: at(bank, 'next'), from: 'cards', to: 'cards', by: 'next' },
              ],
            },
          },
        ),
        finding('no-busy', 'warning', at(bank, 'transfer'), 'Transfer "desk" says no "busy"', {
          suppressed: { kind: 'comment', reason: 'the carrier plays its own tone' },
        }),
        finding('no-busy', 'warning', end(bank), 'The file ends without a goodbye', {
          call: { keys: '', given: [], ways: [way(bank, 'desk')] },
        }),
      ],
    },
    { path: 'ivr/clean.ivr.yaml', text: 'presszero: 1\n', format: 'presszero', findings: [] },
    {
      path: 'ivr/病院 ä.ivr.yaml',
      text: clinic,
      format: 'presszero',
      findings: [
        finding('odd-name', 'warning', at(clinic, '👩‍⚕️'), 'The name holds a sign nobody can say'),
        finding('dangling-target', 'error', at(clinic, '診察室'), 'There is no step "診察室"', {
          notes: [{ place: at(clinic, 'prompt'), message: 'heard before, さようなら' }],
        }),
      ],
    },
    {
      path: 'we,ird%0A::error::\u001b[31m\u202e.yaml',
      text: hostile,
      format: 'key-table',
      findings: [
        finding(
          'syntax',
          'error',
          at(hostile, '##[add-mask]1'),
          'Key "##[add-mask]1\u001b[31mX" ]]> <b>&amp;\' \n::error file=a::no\r\n##vso[task.x]',
          {
            notes: [{ place: at(hostile, '"]]>"'), message: '##TeamCity[x] [a](https://x.test)' }],
            call: {
              keys: '1\u0007',
              given: ['"\u202e" is closed'],
              ways: [{ place: at(hostile, 'q'), from: '::a', to: undefined, by: '##[x]\n::b' }],
            },
          },
        ),
        finding('long-line', 'warning', at(hostile, 'here'), `A ${'very '.repeat(20)}long line`),
        finding('long-line', 'warning', at(hostile, 'here'), `A ${'very '.repeat(20)}long line`),
      ],
    },
  ],
  rules: ['dangling-target', 'duplicate-key', 'long-line', 'no-busy', 'odd-name', 'trap'].map(
    (id) => ({
      id,
      severity: id === 'no-busy' ? 'warning' : id === 'odd-name' ? 'info' : 'error',
      summary: `The fault "${id}"`,
      why: 'Callers end up nowhere.',
      remedy: remedyOf(id),
      url: `https://presszero.example/rules/${id}`,
    }),
  ),
};

function finding(
  ruleId: string,
  severity: Finding['severity'],
  place: Place,
  message: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    ruleId,
    severity,
    message,
    help: remedyOf(ruleId),
    place,
    notes: [],
    call: undefined,
    suppressed: undefined,
    ...more,
  };
}

function remedyOf(ruleId: string): string {
  return `Give every caller a way on, which is what "${ruleId}" is about`;
}

function way(text: string, piece: string) {
  return { place: at(text, piece), from: 'main', to: undefined, by: 'silence' };
}

/** The place of the nth `piece` of a text. */
function at(text: string, piece: string, nth = 1): Place {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(piece, start + 1);
  const { positionOf } = lineIndex(text);
  return { start: positionOf(start), end: positionOf(start + piece.length) };
}

function end(text: string): Place {
  const last = lineIndex(text).positionOf(text.length);
  return { start: last, end: last };
}
