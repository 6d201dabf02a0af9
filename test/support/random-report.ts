import fc from 'fast-check';
import type { Finding, Place } from '../../src/finding/finding.ts';
import type { Report } from '../../src/finding/report.ts';
import { lineIndex } from '../../src/text/line-index.ts';

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('::error::', '\n::b', '##[', '##vso[', '##TeamCity[', '##', '[', ' ', '  ::'),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        '\u0085',
        '\t',
        '\u0000',
        '\u001b[31m',
        '\u009b',
      ),
      fc.constantFrom(
        '\u202e',
        '\u200b',
        '\ud800',
        '\udc00',
        '\ufffe',
        '\uffff',
        '\ufeff',
        '\u{e0041}',
      ),
      fc.constantFrom(
        ']]>',
        '<',
        '>',
        '&',
        '&#0;',
        '"',
        "'",
        '%',
        '%0A',
        ',',
        ':',
        '](',
        '\\',
        '/',
      ),
      fc.constantFrom('menu', 'die Taste 1', '受付', '👩‍⚕️', 'e\u0301', '\u0301', '☎️', '한국'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

// Ids are ours, and never empty.
const ruleId = fc.constantFrom('dead-end', 'syntax', 'trap', 'a\u001b::b', '##[x]');
const severity = fc.constantFrom('error', 'warning', 'info');

/** A report of hostile texts whose places lie in them, or, now and then, nowhere at all. */
export const randomReport: fc.Arbitrary<Report> = fc.record({
  tool: fc.constant({ name: 'presszero' as const, version: '1.2.3' }),
  files: fc.array(
    hostileText.chain((text) =>
      fc.record({
        path: hostileText,
        text: fc.constant(text),
        format: fc.constantFrom('presszero', 'key-table'),
        findings: fc.array(finding(place(text)), { maxLength: 4 }),
      }),
    ),
    { maxLength: 3 },
  ),
  rules: fc.uniqueArray(
    fc.record({
      id: ruleId,
      severity,
      summary: hostileText,
      why: hostileText,
      remedy: hostileText,
      url: fc.constantFrom('https://presszero.example/rules/trap', ''),
    }),
    { selector: ({ id }) => id },
  ),
});

function place(text: string): fc.Arbitrary<Place> {
  const { positionOf } = lineIndex(text);
  const inside = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
    start: positionOf(Math.min(one, other)),
    end: positionOf(Math.max(one, other)),
  }));
  const nowhere = fc
    .tuple(fc.nat(), fc.nat(), fc.nat())
    .map(([line, column, offset]) => ({ line: line + 1, column: column + 1, offset }))
    .map((position) => ({ start: position, end: position }));
  return fc.oneof({ arbitrary: inside, weight: 9 }, { arbitrary: nowhere, weight: 1 });
}

function finding(at: fc.Arbitrary<Place>): fc.Arbitrary<Finding> {
  return fc.record({
    ruleId,
    severity,
    message: hostileText,
    help: fc.option(hostileText, { nil: undefined }),
    place: at,
    notes: fc.array(fc.record({ place: at, message: hostileText }), { maxLength: 12 }),
    call: fc.option(
      fc.record({
        keys: hostileText,
        given: fc.array(hostileText, { maxLength: 2 }),
        ways: fc.array(
          fc.record({
            place: at,
            from: hostileText,
            to: fc.option(hostileText, { nil: undefined }),
            by: hostileText,
          }),
          { maxLength: 16 },
        ),
      }),
      { nil: undefined },
    ),
    suppressed: fc.option(
      fc.record({
        kind: fc.constant('comment'),
        reason: fc.option(hostileText, { nil: undefined }),
      }),
      { nil: undefined, freq: 3 },
    ),
  });
}
