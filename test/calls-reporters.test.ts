import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { CallsLook } from '../src/calls/calls-look.ts';
import type { CallsReport } from '../src/calls/calls-report.ts';
import { coverageJson } from '../src/calls/coverage-json.ts';
import { coverageLcov } from '../src/calls/coverage-lcov.ts';
import { coverageTable } from '../src/calls/coverage-table.ts';
import { githubCalls } from '../src/calls/github-calls.ts';
import { jsonCalls } from '../src/calls/json-calls.ts';
import { junitCalls } from '../src/calls/junit-calls.ts';
import { prettyCalls } from '../src/calls/pretty-calls.ts';
import { readCalls } from '../src/calls/read-calls.ts';
import { runCalls } from '../src/calls/run-calls.ts';
import { tapCalls } from '../src/calls/tap-calls.ts';
import { dedent } from '../src/text/dedent.ts';
import { junitXsd } from './support/junit-xsd.ts';
import { liveCommands } from './support/live-commands.ts';
import { testedFlow } from './support/made-calls.ts';

const CLINIC = dedent`
  presszero: 1
  name: Clinic
  start: main
  defaults: { exhausted: desk }
  steps:
    main: { type: menu, prompt: { text: Which?, duration: 1s }, options: { "1": desk, "2": bye } }
    desk: { type: queue, timedOut: bye, full: bye, closed: bye, maxWait: 1m }
    bye: { type: hangup }
`;

const CALLS = dedent`
  flow: clinic.ivr.yaml
  calls:
    - name: a person for 1
      acts: [{ press: "1" }]
      then: { ends: human }
    - name: 2 says goodbye
      acts:
        - press: "2"
      then: { ends: human, within: 0s }
    - name: "odd \u202E <&\"'> ##[error]::x # {a}"
      acts: [{ expect: { step: desk } }]
    - name: known to fail
      expectFailure: the desk moves in May
      acts: [{ press: "2" }]
      then: { ends: human }
  coverage: { options: 100%, events: 50% }
`;

const BROKEN = 'flow: clinic.ivr.yaml\ncals: []\n';

async function aReport(): Promise<CallsReport> {
  const tested = await testedFlow(CLINIC);
  const { file, faults } = readCalls({ path: 'clinic.calls.yaml', text: CALLS });
  expect(faults).toEqual([]);
  const { results, missed, covered } = runCalls(file, tested, {
    isWanted: () => true,
    bails: false,
  });
  const broken = readCalls({ path: 'a/broken.calls.yaml', text: BROKEN });
  const items = covered.get(undefined) ?? [];
  return {
    tool: { name: 'presszero', version: '0.1.0' },
    files: [
      { path: 'a/broken.calls.yaml', text: BROKEN, faults: broken.faults, results: [], missed: [] },
      { path: 'clinic.calls.yaml', text: CALLS, faults: [], results, missed },
    ],
    coverage: [{ path: 'clinic.ivr.yaml', text: CLINIC, items }],
  };
}

const LOOK: CallsLook = { columns: 80, color: false, ascii: true };

describe('results for people', () => {
  test('show what failed, with its line and the call up to there', async () => {
    expect(prettyCalls(await aReport(), LOOK)).toMatchInlineSnapshot(`
      "error: The file has the unknown key "cals": did you mean "calls"?
       --> a/broken.calls.yaml:2:1
        |
      2 | cals: []
        | ^^^^

      FAIL a/broken.calls.yaml (0 calls)

      failed: 2 says goodbye: The call ends as resolved at "bye", not as human
       --> clinic.calls.yaml:9:19
        |
      9 |     then: { ends: human, within: 0s }
        |                   ^^^^^
         = wanted: human
         = is: resolved at "bye"

      failed: 2 says goodbye: The call comes to its end after 1 s, not within 0 s
       --> clinic.calls.yaml:9:34
        |
      9 |     then: { ends: human, within: 0s }
        |                                  ^^
         = wanted: within 0 s
         = is: after 1 s
         = call: 2
             00:00.000 -      "main" by start "start"
             00:00.000 flow   says "Which?" (1 s)
             00:01.000 caller presses 2
             00:01.000 -      takes 2
             00:01.000 -      "bye" by option "2"
             00:01.000 -      the call ends: resolved

      failed: odd \\u{202e} <&"'> ##\\[error]::x # {a}: The call is at "main", not at
        "desk"
        --> clinic.calls.yaml:11:30
         |
      11 |     acts: [{ expect: { step: desk } }]
         |                              ^^^^
         = wanted: desk
         = is: main
         = call: (nothing to press)
             00:00.000 -      "main" by start "start"
             00:00.000 flow   says "Which?" (1 s)

      failed: coverage of events: The calls cover 0 of 3 events, 0 %, not 50 %: add
        calls, or --generate them
        --> clinic.calls.yaml:16:36
         |
      16 | coverage: { options: 100%, events: 50% }
         |                                    ^^^
         = wanted: 50 %
         = is: 0 %

      FAIL clinic.calls.yaml (4 calls)
        known known to fail: the desk moves in May

      4 calls: 1 faulty place, 2 failed, 1 threshold missed, 1 failed as known, 1 passed
      "
    `);
  });

  test('are in colour where that is wanted', async () => {
    const text = prettyCalls(await aReport(), { ...LOOK, color: true, ascii: false });
    expect(text).toContain('\u001b[1;31mfailed:\u001b[0m');
    expect(text.replaceAll(/\u001b\[[\d;]*m/g, '').replaceAll('│', '|')).toBe(
      prettyCalls(await aReport(), LOOK),
    );
  });

  test('shorten a long call in the middle', async () => {
    const tested = await testedFlow(
      CLINIC.replace('{ type: menu,', '{ type: menu, maxNoInput: unlimited,'),
    );
    const text =
      'flow: a\ncalls:\n  - name: a\n    acts: [{ silence: 100 }, { expect: { step: bye } }]\n';
    const { file } = readCalls({ path: 'a', text });
    const { results } = runCalls(file, tested, { isWanted: () => true, bails: false });
    const report = {
      ...(await aReport()),
      files: [{ path: 'a', text, faults: [], results, missed: [] }],
    };
    expect(prettyCalls(report, LOOK)).toContain('... 162 more lines ...');
    expect(prettyCalls(report, LOOK)).toContain(`call: ${'_,'.repeat(39)}_ ... 60 more acts ...`);
    expect(jsonCalls(report)).toContain('_,'.repeat(99));
    expect(prettyCalls(report, LOOK).split('\n').length).toBeLessThan(60);
  });
});

describe('results for programs', () => {
  test('are TAP 14, in which a call that fails as known is a TODO', async () => {
    expect(tapCalls(await aReport())).toMatchInlineSnapshot(`
      "TAP version 14
      1..6
      not ok 1 - a/broken.calls.yaml: the file is at fault
        ---
        message: "The file has the unknown key \\"cals\\": did you mean \\"calls\\"?"
        at:
          file: "a/broken.calls.yaml"
          line: 2
          column: 1
        ...
      ok 2 - clinic.calls.yaml: a person for 1
      not ok 3 - clinic.calls.yaml: 2 says goodbye
        ---
        message: "The call ends as resolved at \\"bye\\", not as human"
        at:
          file: "clinic.calls.yaml"
          line: 9
          column: 19
        expected: "human"
        actual: "resolved at \\"bye\\""
        also:
          - "The call comes to its end after 1 s, not within 0 s"
        call:
          - "call: 2"
          - "00:00.000 -      \\"main\\" by start \\"start\\""
          - "00:00.000 flow   says \\"Which?\\" (1 s)"
          - "00:01.000 caller presses 2"
          - "00:01.000 -      takes 2"
          - "00:01.000 -      \\"bye\\" by option \\"2\\""
          - "00:01.000 -      the call ends: resolved"
        ...
      not ok 4 - clinic.calls.yaml: odd \\\\u{202e} <&"'> \\#\\#[error]::x \\# {a}
        ---
        message: "The call is at \\"main\\", not at \\"desk\\""
        at:
          file: "clinic.calls.yaml"
          line: 11
          column: 30
        expected: "desk"
        actual: "main"
        call:
          - "call: (nothing to press)"
          - "00:00.000 -      \\"main\\" by start \\"start\\""
          - "00:00.000 flow   says \\"Which?\\" (1 s)"
        ...
      not ok 5 - clinic.calls.yaml: known to fail # TODO the desk moves in May
        ---
        message: "The call ends as resolved at \\"bye\\", not as human"
        at:
          file: "clinic.calls.yaml"
          line: 15
          column: 19
        expected: "human"
        actual: "resolved at \\"bye\\""
        call:
          - "call: 2"
          - "00:00.000 -      \\"main\\" by start \\"start\\""
          - "00:00.000 flow   says \\"Which?\\" (1 s)"
          - "00:01.000 caller presses 2"
          - "00:01.000 -      takes 2"
          - "00:01.000 -      \\"bye\\" by option \\"2\\""
          - "00:01.000 -      the call ends: resolved"
        ...
      not ok 6 - clinic.calls.yaml: coverage of events
        ---
        message: "The calls cover 0 of 3 events, 0 %, not 50 %: add calls, or --generate them"
        at:
          file: "clinic.calls.yaml"
          line: 16
          column: 36
        expected: "50 %"
        actual: "0 %"
        ...
      "
    `);
  });

  test('are annotations for GitHub', async () => {
    expect(githubCalls(await aReport())).toMatchInlineSnapshot(`
      "::error file=a/broken.calls.yaml,line=2,endLine=2,col=1,endColumn=5,title=the file is at fault::a/broken.calls.yaml:2:1: The file has the unknown key "cals": did you mean "calls"?
      ::error file=clinic.calls.yaml,line=9,endLine=9,col=19,endColumn=24,title=2 says goodbye::clinic.calls.yaml:9:19: The call ends as resolved at "bye", not as human%0Awanted: human%0Ais: resolved at "bye"%0Acall: 2%0A00:00.000 -      "main" by start "start"%0A00:00.000 flow   says "Which?" (1 s)%0A00:01.000 caller presses 2%0A00:01.000 -      takes 2%0A00:01.000 -      "bye" by option "2"%0A00:01.000 -      the call ends: resolved
      ::error file=clinic.calls.yaml,line=9,endLine=9,col=34,endColumn=36,title=2 says goodbye::clinic.calls.yaml:9:34: The call comes to its end after 1 s, not within 0 s%0Awanted: within 0 s%0Ais: after 1 s%0Acall: 2%0A00:00.000 -      "main" by start "start"%0A00:00.000 flow   says "Which?" (1 s)%0A00:01.000 caller presses 2%0A00:01.000 -      takes 2%0A00:01.000 -      "bye" by option "2"%0A00:01.000 -      the call ends: resolved
      ::error file=clinic.calls.yaml,line=11,endLine=11,col=30,endColumn=34,title=odd \\u{202e} <&"'> ##\\[error]%3A%3Ax # {a}::clinic.calls.yaml:11:30: The call is at "main", not at "desk"%0Awanted: desk%0Ais: main%0Acall: (nothing to press)%0A00:00.000 -      "main" by start "start"%0A00:00.000 flow   says "Which?" (1 s)
      ::error file=clinic.calls.yaml,line=16,endLine=16,col=36,endColumn=39,title=coverage of events::clinic.calls.yaml:16:36: The calls cover 0 of 3 events, 0 %25, not 50 %25: add calls, or --generate them%0Awanted: 50 %25%0Ais: 0 %25
      "
    `);
  });

  test('are JUnit XML with a name for each test', async () => {
    const text = junitCalls(await aReport());
    const { errors } = await validateXML({
      xml: [{ fileName: 'calls.xml', contents: text }],
      schema: [junitXsd],
    });
    expect(errors).toEqual([]);
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="presszero" tests="6" failures="3" errors="1">
        <testsuite name="a/broken.calls.yaml" tests="1" failures="0" errors="1" skipped="0">
          <testcase name="the file is at fault" classname="a/broken.calls.yaml" file="a/broken.calls.yaml" line="2">
            <error type="syntax" message="The file has the unknown key &quot;cals&quot;: did you mean &quot;calls&quot;?">a/broken.calls.yaml:2:1: The file has the unknown key &quot;cals&quot;: did you mean &quot;calls&quot;?</error>
          </testcase>
        </testsuite>
        <testsuite name="clinic.calls.yaml" tests="5" failures="3" errors="0" skipped="1">
          <testcase name="a person for 1" classname="clinic.calls.yaml" file="clinic.calls.yaml" line="3"/>
          <testcase name="2 says goodbye" classname="clinic.calls.yaml" file="clinic.calls.yaml" line="6">
            <failure type="expectation" message="The call ends as resolved at &quot;bye&quot;, not as human">clinic.calls.yaml:9:19: The call ends as resolved at &quot;bye&quot;, not as human
      wanted: human
      is: resolved at &quot;bye&quot;
      clinic.calls.yaml:9:34: The call comes to its end after 1 s, not within 0 s
      wanted: within 0 s
      is: after 1 s
      call: 2
      00:00.000 -      &quot;main&quot; by start &quot;start&quot;
      00:00.000 flow   says &quot;Which?&quot; (1 s)
      00:01.000 caller presses 2
      00:01.000 -      takes 2
      00:01.000 -      &quot;bye&quot; by option &quot;2&quot;
      00:01.000 -      the call ends: resolved</failure>
          </testcase>
          <testcase name="odd \\u{202e} &lt;&amp;&quot;&apos;&gt; ##&#91;error]::x # {a}" classname="clinic.calls.yaml" file="clinic.calls.yaml" line="10">
            <failure type="expectation" message="The call is at &quot;main&quot;, not at &quot;desk&quot;">clinic.calls.yaml:11:30: The call is at &quot;main&quot;, not at &quot;desk&quot;
      wanted: desk
      is: main
      call: (nothing to press)
      00:00.000 -      &quot;main&quot; by start &quot;start&quot;
      00:00.000 flow   says &quot;Which?&quot; (1 s)</failure>
          </testcase>
          <testcase name="known to fail" classname="clinic.calls.yaml" file="clinic.calls.yaml" line="12">
            <skipped message="failed as known: the desk moves in May"/>
          </testcase>
          <testcase name="coverage of events" classname="clinic.calls.yaml" file="clinic.calls.yaml" line="16">
            <failure type="coverage" message="The calls cover 0 of 3 events, 0 %, not 50 %: add calls, or --generate them">clinic.calls.yaml:16:36: The calls cover 0 of 3 events, 0 %, not 50 %: add calls, or --generate them
      wanted: 50 %
      is: 0 %</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('keep tests apart that have one name in two files', async () => {
    const report = await aReport();
    const [, clinic] = report.files;
    if (clinic === undefined) throw new Error('There is no file');
    const files = [clinic, { ...clinic, path: 'other.calls.yaml' }];
    const names = [...junitCalls({ ...report, files }).matchAll(/testcase name="([^"]*)"/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(10);
  });

  test('are JSON with a version, in which every key is always there', async () => {
    const data = JSON.parse(jsonCalls(await aReport()));
    expect(data.version).toBe(1);
    expect(data.summary).toEqual({ files: 2, passed: 1, failed: 3, known: 1, broken: 1 });
    const keys = new Set(data.results.map((one: object) => Object.keys(one).join()));
    expect(keys.size).toBe(1);
    const failed = data.results.find(({ name }: { name: string }) => name === '2 says goodbye');
    expect(failed).toMatchObject({
      kind: 'call',
      file: 'clinic.calls.yaml',
      line: 6,
      status: 'failed',
      keys: '2',
      failures: [
        { message: 'The call ends as resolved at "bye", not as human', wanted: 'human' },
        { wanted: 'within 0 s', is: 'after 1 s' },
      ],
    });
    expect(failed.transcript.at(-1)).toBe('00:01.000 -      the call ends: resolved');
    expect(data.coverage[0].kinds.options).toEqual({ covered: 2, all: 2, percent: 100 });
  });

  test('never hold what a terminal or a runner obeys', async () => {
    const report = await aReport();
    for (const text of [
      prettyCalls(report, LOOK),
      tapCalls(report),
      coverageTable(report.coverage, LOOK),
    ]) {
      expect(liveCommands(text)).toEqual([]);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    for (const line of githubCalls(report).trimEnd().split('\n')) {
      expect(line).toMatch(/^::error [^:]*::/);
    }
  });
});

describe('coverage', () => {
  test('is a table with what no call came by', async () => {
    const { coverage } = await aReport();
    expect(coverageTable(coverage, LOOK)).toMatchInlineSnapshot(`
      "coverage         steps      options    events   cases  outcomes  worlds
      clinic.ivr.yaml  3/3 100 %  2/2 100 %  0/3 0 %  -      1/4 25 %  -

      never come by:
        clinic.ivr.yaml:6:3: silence at "main"
        clinic.ivr.yaml:6:3: a wrong key at "main"
        clinic.ivr.yaml:6:3: the last attempt at "main"
        clinic.ivr.yaml:7:24: outcome "timedOut" of "desk"
        clinic.ivr.yaml:7:39: outcome "full" of "desk"
        clinic.ivr.yaml:7:50: outcome "closed" of "desk"
      "
    `);
  });

  test('is lcov, whose lines are lines of the flow file', async () => {
    const { coverage } = await aReport();
    expect(coverageLcov(coverage)).toMatchInlineSnapshot(`
      "TN:
      SF:clinic.ivr.yaml
      FN:6,main
      FN:7,desk
      FN:8,bye
      FNDA:4,main
      FNDA:1,desk
      FNDA:2,bye
      FNF:3
      FNH:3
      BRDA:6,0,0,1
      BRDA:6,0,1,2
      BRDA:6,0,2,0
      BRDA:6,0,3,0
      BRDA:6,0,4,0
      BRDA:7,0,0,1
      BRDA:7,0,1,0
      BRDA:7,0,2,0
      BRDA:7,0,3,0
      BRF:9
      BRH:3
      DA:6,4
      DA:7,1
      DA:8,2
      LF:3
      LH:3
      end_of_record
      "
    `);
  });

  test('is JSON, thing by thing', async () => {
    const { coverage } = await aReport();
    const { flows } = JSON.parse(coverageJson(coverage));
    expect(flows[0].items).toContainEqual({
      kind: 'options',
      name: 'key 2 of "main"',
      line: 6,
      column: 85,
      hits: 2,
    });
  });
});
