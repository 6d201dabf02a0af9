import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../src/finding/report.ts';
import github from '../src/reporters/github.ts';
import gitlab from '../src/reporters/gitlab.ts';
import json from '../src/reporters/json.ts';
import junit from '../src/reporters/junit.ts';
import type { Look } from '../src/reporters/reporter.ts';
import sarif from '../src/reporters/sarif.ts';
import { visible } from '../src/text/visible.ts';
import { junitXsd } from './support/junit-xsd.ts';
import { oneReport } from './support/one-report.ts';
import { reportFaults } from './support/report-faults.ts';
import { sarifFaults } from './support/sarif-faults.ts';

const look: Look = { columns: 80, color: false, ascii: false, quiet: false };
const cleanReport: Report = { ...oneReport, files: oneReport.files.slice(1, 2) };
const noReport: Report = { ...oneReport, files: [], rules: [] };
const reports = [oneReport, cleanReport, noReport];

test('json fits its schema, and a report with a wrong or missing part does not', () => {
  for (const report of reports) {
    expect(reportFaults(JSON.parse(json.render(report, look)))).toEqual([]);
  }
  const right = JSON.parse(json.render(oneReport, look));
  expect(reportFaults({ ...right, version: 2 })).not.toEqual([]);
  expect(reportFaults({ ...right, extra: true })).not.toEqual([]);
  expect(reportFaults({ ...right, results: [{ ...right.results[0], help: 1 }] })).not.toEqual([]);
  const [{ url, ...without }] = right.results;
  expect(url).toBeNull();
  expect(reportFaults({ ...right, results: [without] })).not.toEqual([]);
});

test('json holds the file set, the counts, and all that is known of a finding', () => {
  const { results, ...rest } = JSON.parse(json.render(oneReport, look));
  expect(rest.files).toHaveLength(4);
  expect({ ...rest, files: rest.files.slice(0, 2) }).toMatchInlineSnapshot(`
    {
      "files": [
        {
          "format": "presszero",
          "path": "ivr/bank.ivr.yaml",
        },
        {
          "format": "presszero",
          "path": "ivr/clean.ivr.yaml",
        },
      ],
      "summary": {
        "errors": 5,
        "files": 4,
        "filesWithFindings": 3,
        "infos": 1,
        "suppressed": 1,
        "warnings": 4,
      },
      "tool": {
        "name": "presszero",
        "version": "1.2.3",
      },
      "version": 1,
    }
  `);
  expect(results[3]).toMatchInlineSnapshot(`
    {
      "call": {
        "given": [
          ""office" is closed",
          ""account" answers "timeout"",
        ],
        "keys": "1,_,_",
        "ways": [
          {
            "by": "key 1",
            "from": "main",
            "range": {
              "end": {
                "column": 10,
                "line": 9,
                "offset": 150,
              },
              "start": {
                "column": 7,
                "line": 9,
                "offset": 147,
              },
            },
            "to": "cards",
          },
          {
            "by": "next",
            "from": "cards",
            "range": {
              "end": {
                "column": 9,
                "line": 15,
                "offset": 346,
              },
              "start": {
                "column": 5,
                "line": 15,
                "offset": 342,
              },
            },
            "to": "cards",
          },
        ],
      },
      "file": "ivr/bank.ivr.yaml",
      "fingerprint": "25acd3cfbca66df7",
      "help": "Give every caller a way on, which is what "trap" is about",
      "message": "Callers who come to "cards" never leave it",
      "notes": [],
      "range": {
        "end": {
          "column": 49,
          "line": 14,
          "offset": 337,
        },
        "start": {
          "column": 3,
          "line": 12,
          "offset": 268,
        },
      },
      "ruleId": "trap",
      "severity": "error",
      "suppressed": null,
      "url": "https://presszero.example/rules/trap",
    }
  `);
  expect(results[4].suppressed).toEqual({
    kind: 'comment',
    reason: 'the carrier plays its own tone',
  });
});

test('json gives hostile texts back exactly as they are', () => {
  const { results } = JSON.parse(json.render(oneReport, look));
  const [, , , file] = oneReport.files;
  expect(results[8].message).toBe(file?.findings[0]?.message);
  expect(results[8].file).toBe(file?.path);
});

test('a fingerprint stays when the lines of a file move, and tells equal findings apart', () => {
  const names = (report: Report): readonly string[] =>
    JSON.parse(gitlab.render(report, look)).map((entry: { fingerprint: string }) => {
      return entry.fingerprint;
    });
  const before = names(oneReport);
  expect(names(moved(oneReport))).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
  const silenced = structuredClone(oneReport.files[3]);
  if (silenced === undefined) throw new Error('the report is empty');
  const findings = silenced.findings.map((finding, index) =>
    index === 1
      ? { ...finding, suppressed: { kind: 'comment', reason: undefined } as const }
      : finding,
  );
  const files = [...oneReport.files.slice(0, 3), { ...silenced, findings }];
  expect(names({ ...oneReport, files }).at(-1)).toBe(before.at(-1));
});

test('sarif fits the published schema, and a wrong document does not', () => {
  for (const report of reports) {
    expect(sarifFaults(JSON.parse(sarif.render(report, look)))).toEqual([]);
  }
  const { runs, ...rest } = JSON.parse(sarif.render(oneReport, look));
  expect(sarifFaults(rest)).not.toEqual([]);
  expect(sarifFaults({ ...rest, runs: [{ ...runs[0], columnKind: 'bytes' }] })).not.toEqual([]);
  expect(sarifFaults({ ...rest, runs: [{ ...runs[0], surprise: 1 }] })).not.toEqual([]);
});

test('sarif says a rule once, with texts that GitHub shows', () => {
  const [run] = JSON.parse(sarif.render(oneReport, look)).runs;
  const { rules } = run.tool.driver;
  expect(rules[3]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "warning",
      },
      "fullDescription": {
        "text": "Callers end up nowhere.",
      },
      "help": {
        "markdown": "Give every caller a way on, which is what "no-busy" is about

    [About this rule](https://presszero.example/rules/no-busy)",
        "text": "Give every caller a way on, which is what "no-busy" is about

    https://presszero.example/rules/no-busy",
      },
      "helpUri": "https://presszero.example/rules/no-busy",
      "id": "no-busy",
      "properties": {
        "problem.severity": "warning",
      },
      "shortDescription": {
        "text": "The fault "no-busy"",
      },
    }
  `);
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
});

test('sarif draws the call as steps, links the notes, and keeps the silenced finding', () => {
  const [run] = JSON.parse(sarif.render(oneReport, look)).runs;
  expect(run.results[1].message.text).toMatchInlineSnapshot(`
    "Option "2" of "main" leads to "biling", which is no step: did you mean "billing"?
    [The option stands here](1)"
  `);
  expect(run.results[1].relatedLocations).toMatchInlineSnapshot(`
    [
      {
        "id": 1,
        "message": {
          "text": "The option stands here",
        },
        "physicalLocation": {
          "artifactLocation": {
            "uri": "ivr/bank.ivr.yaml",
          },
          "region": {
            "endColumn": 10,
            "endLine": 10,
            "startColumn": 7,
            "startLine": 10,
          },
        },
      },
    ]
  `);
  expect(run.results[3].codeFlows).toMatchInlineSnapshot(`
    [
      {
        "message": {
          "text": "Call 1,_,_, given "office" is closed, "account" answers "timeout"",
        },
        "threadFlows": [
          {
            "locations": [
              {
                "location": {
                  "message": {
                    "text": ""main" --key 1--> "cards"",
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "ivr/bank.ivr.yaml",
                    },
                    "region": {
                      "endColumn": 10,
                      "endLine": 9,
                      "startColumn": 7,
                      "startLine": 9,
                    },
                  },
                },
              },
              {
                "location": {
                  "message": {
                    "text": ""cards" --next--> "cards"",
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "ivr/bank.ivr.yaml",
                    },
                    "region": {
                      "endColumn": 9,
                      "endLine": 15,
                      "startColumn": 5,
                      "startLine": 15,
                    },
                  },
                },
              },
              {
                "location": {
                  "message": {
                    "text": "Callers who come to "cards" never leave it",
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "ivr/bank.ivr.yaml",
                    },
                    "region": {
                      "endColumn": 49,
                      "endLine": 14,
                      "startColumn": 3,
                      "startLine": 12,
                    },
                  },
                },
              },
            ],
          },
        ],
      },
    ]
  `);
  expect(run.results[4].suppressions).toEqual([
    { kind: 'inSource', justification: 'the carrier plays its own tone' },
  ]);
  expect(run.results[0].suppressions).toEqual([]);
});

test('sarif encodes paths and makes no link of the words of a file', () => {
  const [run] = JSON.parse(sarif.render(oneReport, look)).runs;
  const result = run.results[8];
  expect(result.locations[0].physicalLocation).toMatchInlineSnapshot(`
    {
      "artifactLocation": {
        "uri": "we%2Cird%250A%3A%3Aerror%3A%3A%1B%5B31m%E2%80%AE.yaml",
      },
      "region": {
        "endColumn": 17,
        "endLine": 3,
        "startColumn": 4,
        "startLine": 3,
      },
    }
  `);
  expect(visible(result.message.text)).toMatchInlineSnapshot(
    `"Key "##[add-mask]1\\u{1b}[31mX" ]]> <b>&amp;' \\u{a}::error file=a::no\\u{d}\\u{a}##vso[task.x]\\u{a}[##TeamCity\\[x\\] \\[a\\](https://x.test)](1)"`,
  );
  expect(result.relatedLocations[0].message.text).toMatchInlineSnapshot(
    `"##TeamCity[x] [a\\](https://x.test)"`,
  );
  expect(run.results[6].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'ivr/%E7%97%85%E9%99%A2%20%C3%A4.ivr.yaml',
  );
});

test('sarif says that a run did not succeed when faulty settings kept it from all flows', () => {
  const successOf = (format: string): boolean => {
    const files = oneReport.files.slice(0, 1).map((file) => ({ ...file, format }));
    const written = JSON.parse(sarif.render({ ...oneReport, files }, look));
    expect(sarifFaults(written)).toEqual([]);
    return written.runs[0].invocations[0].executionSuccessful;
  };
  expect(successOf('presszero')).toBe(true);
  expect(successOf('settings')).toBe(false);
});

test('sarif gives an absolute path its scheme', () => {
  const uriOf = (path: string): string => {
    const files = oneReport.files.slice(0, 1).map((file) => ({ ...file, path }));
    const [run] = JSON.parse(sarif.render({ ...oneReport, files }, look)).runs;
    return run.results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
  expect(uriOf('/srv/ivr/a b.yaml')).toBe('file:///srv/ivr/a%20b.yaml');
  expect(uriOf('C:/ivr/a.yaml')).toBe('file:///C%3A/ivr/a.yaml');
  expect(uriOf('../ivr/\ud800.yaml')).toBe('../ivr/%EF%BF%BD.yaml');
});

test('github gets the worst first, without columns where a place has several lines', () => {
  expect(
    github
      .render(oneReport, look)
      .split('\n')
      .map((line) => visible(line)),
  ).toMatchInlineSnapshot(`
    [
      "::error file=ivr/bank.ivr.yaml,line=10,endLine=10,col=34,endColumn=40,title=dangling-target::ivr/bank.ivr.yaml:10:34: Option "2" of "main" leads to "biling", which is no step: did you mean "billing"?%0Anote: ivr/bank.ivr.yaml:10:7: The option stands here%0Ahelp: Give every caller a way on, which is what "dangling-target" is about",
      "::error file=ivr/bank.ivr.yaml,line=11,endLine=11,col=7,endColumn=10,title=duplicate-key::ivr/bank.ivr.yaml:11:7: Option "2" stands twice in "main": callers only ever get the first%0Anote: ivr/bank.ivr.yaml:10:7: First used here%0Anote: ivr/bank.ivr.yaml:10:21: This is what callers get%0Anote: ivr/bank.ivr.yaml:5:3: The menu",
      "::error file=ivr/bank.ivr.yaml,line=12,endLine=14,title=trap::ivr/bank.ivr.yaml:12:3: Callers who come to "cards" never leave it%0Acall: 1,_,_%0Agiven: "office" is closed, "account" answers "timeout"%0Amain --key 1--> cards%0Acards --next--> cards%0Ahelp: Give every caller a way on, which is what "trap" is about",
      "::error file=ivr/病院 ä.ivr.yaml,line=5,endLine=5,col=60,endColumn=63,title=dangling-target::ivr/病院 ä.ivr.yaml:5:60: There is no step "診察室"%0Anote: ivr/病院 ä.ivr.yaml:5:20: heard before, さようなら%0Ahelp: Give every caller a way on, which is what "dangling-target" is about",
      "::error file=we%2Cird%250A%3A%3Aerror%3A%3A\\u{1b}[31m\\u{202e}.yaml,line=3,endLine=3,col=4,endColumn=17,title=syntax::we,ird%250A::error::\\u{1b}[31m\\u{202e}.yaml:3:4: Key "##\\[add-mask]1\\u{1b}[31mX" ]]> <b>&amp;' \\u{a}::error file=a::no\\u{d}\\u{a}##vso\\[task.x]%0Anote: we,ird%250A::error::\\u{1b}[31m\\u{202e}.yaml:3:41: ##TeamCity\\[x] [a](https://x.test)%0Acall: 1\\u{7}%0Agiven: "\\u{202e}" is closed%0A\\::a --##\\[x]\\u{a}::b--> (the call is over)%0Ahelp: Give every caller a way on, which is what "syntax" is about",
      "::warning file=ivr/bank.ivr.yaml,line=17,endLine=17,col=1,endColumn=1,title=no-busy::ivr/bank.ivr.yaml:17:1: The file ends without a goodbye%0Acall: (nothing to press)%0Amain --silence--> (the call is over)%0Ahelp: Give every caller a way on, which is what "no-busy" is about",
      "::warning file=ivr/病院 ä.ivr.yaml,line=2,endLine=2,col=15,endColumn=20,title=odd-name::ivr/病院 ä.ivr.yaml:2:15: The name holds a sign nobody can say%0Ahelp: Give every caller a way on, which is what "odd-name" is about",
      "::warning file=we%2Cird%250A%3A%3Aerror%3A%3A\\u{1b}[31m\\u{202e}.yaml,line=4,endLine=4,col=492,endColumn=496,title=long-line::we,ird%250A::error::\\u{1b}[31m\\u{202e}.yaml:4:492: A very very very very very very very very very very very very very very very very very very very very long line%0Ahelp: Give every caller a way on, which is what "long-line" is about",
      "::warning file=we%2Cird%250A%3A%3Aerror%3A%3A\\u{1b}[31m\\u{202e}.yaml,line=4,endLine=4,col=492,endColumn=496,title=long-line::we,ird%250A::error::\\u{1b}[31m\\u{202e}.yaml:4:492: A very very very very very very very very very very very very very very very very very very very very long line%0Ahelp: Give every caller a way on, which is what "long-line" is about",
      "::notice file=ivr/bank.ivr.yaml,line=1,endLine=1,col=1,endColumn=10,title=missing-language::ivr/bank.ivr.yaml:1:1: The flow names no language%0Ahelp: Give every caller a way on, which is what "missing-language" is about",
      "",
    ]
  `);
  expect(github.render(cleanReport, look)).toBe('');
});

test('github gets one line for a place that ends with the break of its line', () => {
  const [file] = oneReport.files;
  const [finding] = file?.findings ?? [];
  if (file === undefined || finding === undefined) throw new Error('the report is empty');
  const place = { ...finding.place, end: { line: 2, column: 1, offset: 13 } };
  const report = { ...oneReport, files: [{ ...file, findings: [{ ...finding, place }] }] };
  expect(github.render(report, look)).toContain(',line=1,endLine=1,title=');
});

test('github gets a tab, line breaks and a comma of a file name as the escapes of each', () => {
  const files = oneReport.files
    .slice(0, 1)
    .map((file) => ({ ...file, path: 'a\tb\n,c:%\u2028.yaml' }));
  expect(github.render({ ...oneReport, files }, look)).toContain(
    '::notice file=a\\u{9}b%0A%2Cc%3A%25\\u{2028}.yaml,line=1,',
  );
});

test('gitlab gets a list with the fields that it asks for, an empty one when all is well', () => {
  const list = JSON.parse(gitlab.render(oneReport, look));
  expect(list[3]).toMatchInlineSnapshot(`
    {
      "check_name": "trap",
      "description": "trap: Callers who come to "cards" never leave it",
      "fingerprint": "25acd3cfbca66df7",
      "location": {
        "lines": {
          "begin": 12,
          "end": 14,
        },
        "path": "ivr/bank.ivr.yaml",
      },
      "severity": "major",
    }
  `);
  expect(new Set(list.map(({ severity }: { severity: string }) => severity))).toEqual(
    new Set(['info', 'major', 'minor']),
  );
  expect(gitlab.render(cleanReport, look)).toBe('[]\n');
  const files = oneReport.files.slice(0, 1).map((file) => ({ ...file, path: './a.yaml' }));
  expect(JSON.parse(gitlab.render({ ...oneReport, files }, look))[0].location.path).toBe('a.yaml');
});

test('junit is what its readers rely on, with a name for each test and a passed clean file', async () => {
  const documents = reports.map((report) => junit.render(report, look));
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: junitXsd,
  });
  expect(errors).toEqual([]);
  expect(documents[1]).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="presszero" tests="1" failures="0" errors="0">
      <testsuite name="ivr/clean.ivr.yaml" tests="1" failures="0" errors="0">
        <testcase name="no findings in ivr/clean.ivr.yaml" classname="ivr/clean.ivr.yaml" file="ivr/clean.ivr.yaml"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('junit calls a file that cannot be read an error, and strips what XML cannot carry', () => {
  const files = oneReport.files.slice(3);
  expect(junit.render({ ...oneReport, files }, look)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="presszero" tests="3" failures="2" errors="1">
      <testsuite name="we,ird%0A::error::[31m&#8238;.yaml" tests="3" failures="2" errors="1">
        <testcase name="syntax we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:4" classname="we,ird%0A::error::[31m&#8238;.yaml" file="we,ird%0A::error::[31m&#8238;.yaml" line="3">
          <error type="error" message="Key &quot;##&#91;add-mask]1[31mX&quot; ]]&gt; &lt;b&gt;&amp;amp;&apos; &#10;::error file=a::no&#13;&#10;##vso&#91;task.x]">we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:4: Key &quot;##\\[add-mask]1\\u{1b}[31mX&quot; ]]&gt; &lt;b&gt;&amp;amp;&apos; \\u{a}::error file=a::no\\u{d}\\u{a}##vso\\[task.x]
    note: we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:41: ##TeamCity\\[x] [a](https://x.test)
    call: 1\\u{7}
    given: &quot;\\u{202e}&quot; is closed
    \\::a --##\\[x]\\u{a}::b--&gt; (the call is over)
    help: Give every caller a way on, which is what &quot;syntax&quot; is about</error>
        </testcase>
        <testcase name="long-line we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492" classname="we,ird%0A::error::[31m&#8238;.yaml" file="we,ird%0A::error::[31m&#8238;.yaml" line="4">
          <failure type="warning" message="A very very very very very very very very very very very very very very very very very very very very long line">we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492: A very very very very very very very very very very very very very very very very very very very very long line
    help: Give every caller a way on, which is what &quot;long-line&quot; is about</failure>
        </testcase>
        <testcase name="long-line we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492 (2)" classname="we,ird%0A::error::[31m&#8238;.yaml" file="we,ird%0A::error::[31m&#8238;.yaml" line="4">
          <failure type="warning" message="A very very very very very very very very very very very very very very very very very very very very long line">we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492: A very very very very very very very very very very very very very very very very very very very very long line
    help: Give every caller a way on, which is what &quot;long-line&quot; is about</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('junit gives a name once, even where the numbered name of a test is that of another', () => {
  const [, clean] = oneReport.files;
  if (clean === undefined) throw new Error('the report is empty');
  const files = ['a', 'a', 'a (2)'].map((path) => ({ ...clean, path }));
  const names = junit.render({ ...oneReport, files }, look).matchAll(/testcase name="([^"]*)"/g);
  expect(Array.from(names, ([, name]) => name)).toEqual([
    'no findings in a',
    'no findings in a (2)',
    'no findings in a (2) (2)',
  ]);
});

test('a wrong junit document is told by the schema', async () => {
  const right = junit.render(oneReport, look);
  const wrong = [
    right.replace('</testsuites>', ''),
    right.replace(' tests="', ' test="'),
    right.replace(' (2)"', '"'),
    right.replace('&lt;b&gt;', '<b>'),
  ];
  for (const xml of wrong) {
    expect(xml).not.toBe(right);
    expect((await validateXML({ xml, schema: junitXsd })).valid).toBe(false);
  }
});

/** The same findings three lines further down. */
function moved(report: Report): Report {
  const text = JSON.stringify(report, (key, value) => (key === 'line' ? value + 3 : value));
  return JSON.parse(text);
}
