import { expect, test } from 'vitest';
import type { Report } from '../src/finding/report.ts';
import pretty from '../src/reporters/pretty.ts';
import type { Look } from '../src/reporters/reporter.ts';
import { displayWidth } from '../src/text/display-width.ts';
import { oneReport } from './support/one-report.ts';

const look: Look = { columns: 80, color: false, ascii: false, quiet: false };

test('the author sees each fault in its lines, at 80 columns', () => {
  expect(pretty.render(oneReport, look)).toMatchInlineSnapshot(`
    "info[missing-language]: The flow names no language
     --> ivr/bank.ivr.yaml:1:1
      │
    1 │ presszero: 1
      │ ^^^^^^^^^
      │
      = help: Give every caller a way on, which is what "missing-language" is about

    error[dangling-target]: Option "2" of "main" leads to "biling", which is no
      step: did you mean "billing"?
      --> ivr/bank.ivr.yaml:10:34
       │
    10 │       "2": { label: Loans, goto: biling }
       │                                  ^^^^^^
       │       --- The option stands here
       │
       = help: Give every caller a way on, which is what "dangling-target" is about

    error[duplicate-key]: Option "2" stands twice in "main": callers only ever get
      the first
      --> ivr/bank.ivr.yaml:11:7
       │
     5 │   main:
       │   ---- The menu
       ┆
    10 │       "2": { label: Loans, goto: biling }
       │       --- First used here
       │                     ----- This is what callers get
    11 │       "2": { label: Savings, goto: desk }
       │       ^^^

    error[trap]: Callers who come to "cards" never leave it
      --> ivr/bank.ivr.yaml:12:3
       │
    12 │   cards:
       │   ^^^^^^ (to line 14)
       │
       = call: 1,_,_
           given: "office" is closed, "account" answers "timeout"
           main --key 1--> cards
           cards --next--> cards
       = help: Give every caller a way on, which is what "trap" is about

    warning[no-busy]: The file ends without a goodbye
      --> ivr/bank.ivr.yaml:17:1
       │
    17 │
       │ ^
       │
       = call: (nothing to press)
           main --silence--> (the call is over)
       = help: Give every caller a way on, which is what "no-busy" is about

    warning[odd-name]: The name holds a sign nobody can say
     --> ivr/病院 ä.ivr.yaml:2:15
      │
    2 │ name: 山田病院 ☎️ 👩\\u{200d}⚕️
      │                   ^^^^^^^^^^^
      │
      = help: Give every caller a way on, which is what "odd-name" is about

    error[dangling-target]: There is no step "診察室"
     --> ivr/病院 ä.ivr.yaml:5:60
      │
    5 │ …, prompt: お電話ありがとうございます。少々お待ちください。, next: 診察室 }
      │                                                                    ^^^^^^
      │    ------ heard before, さようなら
      │
      = help: Give every caller a way on, which is what "dangling-target" is about

    error[syntax]: Key "##\\[add-mask]1\\u{1b}[31mX" ]]> <b>&amp;' \\u{a}::error
      file=a::no\\u{d}\\u{a}##vso\\[task.x]
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:4
      │
    3 │   "##\\[add-mask]1\\u{1b}[31mX": &a    \\u{202e}esrever\\u{200b} { "]]>": "<b>…
      │    ^^^^^^^^^^^^^^
      │                                                                -----
      │                                       ##TeamCity\\[x] [a](https://x.test)
      │
      = call: 1\\u{7}
          given: "\\u{202e}" is closed
          \\::a --##\\[x]\\u{a}::b--> (the call is over)
      = help: Give every caller a way on, which is what "syntax" is about

    warning[long-line]: A very very very very very very very very very very very
      very very very very very very very very very long line
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492
      │
    4 │ …ep, deep, deep, deep, deep, deep, deep, deep, deep, deep, deep, deep, here
      │                                                                        ^^^^
      │
      = help: Give every caller a way on, which is what "long-line" is about

    warning[long-line]: A very very very very very very very very very very very
      very very very very very very very very very long line
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492
      │
    4 │ …ep, deep, deep, deep, deep, deep, deep, deep, deep, deep, deep, deep, here
      │                                                                        ^^^^
      │
      = help: Give every caller a way on, which is what "long-line" is about

    5 errors, 4 warnings, 1 info in 3 of 4 files
    "
  `);
});

test('the author sees the same at 50 columns in ASCII, with lines cut around the places', () => {
  expect(pretty.render(oneReport, { ...look, columns: 50, ascii: true })).toMatchInlineSnapshot(`
    "info[missing-language]: The flow names no language
     --> ivr/bank.ivr.yaml:1:1
      |
    1 | presszero: 1
      | ^^^^^^^^^
      |
      = help: Give every caller a way on, which is
          what "missing-language" is about

    error[dangling-target]: Option "2" of "main" leads
      to "biling", which is no step: did you mean
      "billing"?
      --> ivr/bank.ivr.yaml:10:34
       |
    10 |       "2": { label: Loans, goto: biling }
       |                                  ^^^^^^
       |       --- The option stands here
       |
       = help: Give every caller a way on, which is
           what "dangling-target" is about

    error[duplicate-key]: Option "2" stands twice in
      "main": callers only ever get the first
      --> ivr/bank.ivr.yaml:11:7
       |
     5 |   main:
       |   ---- The menu
       :
    10 |       "2": { label: Loans, goto: biling }
       |       --- First used here
       |                     -----
       |                     This is what callers get
    11 |       "2": { label: Savings, goto: desk }
       |       ^^^

    error[trap]: Callers who come to "cards" never
      leave it
      --> ivr/bank.ivr.yaml:12:3
       |
    12 |   cards:
       |   ^^^^^^ (to line 14)
       |
       = call: 1,_,_
           given: "office" is closed, "account"
             answers "timeout"
           main --key 1--> cards
           cards --next--> cards
       = help: Give every caller a way on, which is
           what "trap" is about

    warning[no-busy]: The file ends without a goodbye
      --> ivr/bank.ivr.yaml:17:1
       |
    17 |
       | ^
       |
       = call: (nothing to press)
           main --silence--> (the call is over)
       = help: Give every caller a way on, which is
           what "no-busy" is about

    warning[odd-name]: The name holds a sign nobody
      can say
     --> ivr/病院 ä.ivr.yaml:2:15
      |
    2 | name: 山田病院 ☎️ 👩\\u{200d}⚕️
      |                   ^^^^^^^^^^^
      |
      = help: Give every caller a way on, which is
          what "odd-name" is about

    error[dangling-target]: There is no step "診察室"
     --> ivr/病院 ä.ivr.yaml:5:60
      |
    5 | ...す。少々お待ちください。, next: 診察室 }
      |                                    ^^^^^^
    5 | ...:    { type: say, prompt: お電話ありがと...
      |                      ------
      |                      heard before, さようなら
      |
      = help: Give every caller a way on, which is
          what "dangling-target" is about

    error[syntax]: Key "##\\[add-mask]1\\u{1b}[31mX" ]]>
      <b>&amp;' \\u{a}::error
      file=a::no\\u{d}\\u{a}##vso\\[task.x]
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:4
      |
    3 |   "##\\[add-mask]1\\u{1b}[31mX": &a    ...
      |    ^^^^^^^^^^^^^^
    3 | ...esrever\\u{200b} { "]]>": "<b>", q: '&amp...
      |                      -----
      |                      ##TeamCity\\[x]
      |                      [a](https://x.test)
      |
      = call: 1\\u{7}
          given: "\\u{202e}" is closed
          \\::a --##\\[x]\\u{a}::b--> (the call is over)
      = help: Give every caller a way on, which is
          what "syntax" is about

    warning[long-line]: A very very very very very
      very very very very very very very very very
      very very very very very very long line
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492
      |
    4 | ...deep, deep, deep, deep, deep, deep, here
      |                                        ^^^^
      |
      = help: Give every caller a way on, which is
          what "long-line" is about

    warning[long-line]: A very very very very very
      very very very very very very very very very
      very very very very very very long line
     --> we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:4:492
      |
    4 | ...deep, deep, deep, deep, deep, deep, here
      |                                        ^^^^
      |
      = help: Give every caller a way on, which is
          what "long-line" is about

    5 errors, 4 warnings, 1 info in 3 of 4 files
    "
  `);
});

test('the head has the colour of its severity, notes one of their own, frames are faint', () => {
  const text = pretty.render(part(0), { ...look, color: true });
  expect(text.replaceAll('\u001b', '\\e')).toMatchInlineSnapshot(`
    "\\e[1;36minfo[missing-language]:\\e[0m\\e[1m The flow names no language\\e[0m
     \\e[2m-->\\e[0m ivr/bank.ivr.yaml:1:1
    \\e[2m  │\\e[0m
    \\e[2m1 │\\e[0m presszero: 1
    \\e[2m  │\\e[0m \\e[1;36m^^^^^^^^^\\e[0m
    \\e[2m  │\\e[0m
      \\e[2m=\\e[0m \\e[1mhelp:\\e[0m Give every caller a way on, which is what "missing-language" is about

    \\e[1;31merror[dangling-target]:\\e[0m\\e[1m Option "2" of "main" leads to "biling", which is no\\e[0m
    \\e[1m  step: did you mean "billing"?\\e[0m
      \\e[2m-->\\e[0m ivr/bank.ivr.yaml:10:34
    \\e[2m   │\\e[0m
    \\e[2m10 │\\e[0m       "2": { label: Loans, goto: biling }
    \\e[2m   │\\e[0m                                  \\e[1;31m^^^^^^\\e[0m
    \\e[2m   │\\e[0m       \\e[34m--- The option stands here\\e[0m
    \\e[2m   │\\e[0m
       \\e[2m=\\e[0m \\e[1mhelp:\\e[0m Give every caller a way on, which is what "dangling-target" is about

    \\e[1;31merror[duplicate-key]:\\e[0m\\e[1m Option "2" stands twice in "main": callers only ever get\\e[0m
    \\e[1m  the first\\e[0m
      \\e[2m-->\\e[0m ivr/bank.ivr.yaml:11:7
    \\e[2m   │\\e[0m
    \\e[2m 5 │\\e[0m   main:
    \\e[2m   │\\e[0m   \\e[34m---- The menu\\e[0m
    \\e[2m   ┆\\e[0m
    \\e[2m10 │\\e[0m       "2": { label: Loans, goto: biling }
    \\e[2m   │\\e[0m       \\e[34m--- First used here\\e[0m
    \\e[2m   │\\e[0m                     \\e[34m----- This is what callers get\\e[0m
    \\e[2m11 │\\e[0m       "2": { label: Savings, goto: desk }
    \\e[2m   │\\e[0m       \\e[1;31m^^^\\e[0m

    \\e[1;31merror[trap]:\\e[0m\\e[1m Callers who come to "cards" never leave it\\e[0m
      \\e[2m-->\\e[0m ivr/bank.ivr.yaml:12:3
    \\e[2m   │\\e[0m
    \\e[2m12 │\\e[0m   cards:
    \\e[2m   │\\e[0m   \\e[1;31m^^^^^^ (to line 14)\\e[0m
    \\e[2m   │\\e[0m
       \\e[2m=\\e[0m \\e[1mcall:\\e[0m 1,_,_
           given: "office" is closed, "account" answers "timeout"
           main --key 1--> cards
           cards --next--> cards
       \\e[2m=\\e[0m \\e[1mhelp:\\e[0m Give every caller a way on, which is what "trap" is about

    \\e[1;33mwarning[no-busy]:\\e[0m\\e[1m The file ends without a goodbye\\e[0m
      \\e[2m-->\\e[0m ivr/bank.ivr.yaml:17:1
    \\e[2m   │\\e[0m
    \\e[2m17 │\\e[0m
    \\e[2m   │\\e[0m \\e[1;33m^\\e[0m
    \\e[2m   │\\e[0m
       \\e[2m=\\e[0m \\e[1mcall:\\e[0m (nothing to press)
           main --silence--> (the call is over)
       \\e[2m=\\e[0m \\e[1mhelp:\\e[0m Give every caller a way on, which is what "no-busy" is about

    \\e[1;31m3 errors\\e[0m, \\e[1;33m1 warning\\e[0m, \\e[1;36m1 info\\e[0m in 1 file
    "
  `);
});

test('the colours change nothing but the colours', () => {
  const colored = pretty.render(oneReport, { ...look, color: true });
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(pretty.render(oneReport, look));
});

test('no line is wider than the terminal, but for places and the summary', () => {
  for (const columns of [40, 47, 80, 200]) {
    for (const ascii of [false, true]) {
      const text = pretty.render(oneReport, { ...look, columns, ascii });
      const lines = text.split('\n').slice(0, -2);
      const wide = lines.filter((line) => !line.includes('--> ') && displayWidth(line) > columns);
      expect(wide).toEqual([]);
    }
  }
});

test('a clean run ends with a friendly word, and one that saw no file says so', () => {
  const quiet = { ...look, quiet: true };
  expect(pretty.render(part(1), look)).toBe('No findings in 1 file: your callers will thank you\n');
  expect(pretty.render(part(1), quiet)).toBe(
    'No errors or warnings in 1 file: your callers will thank you\n',
  );
  expect(pretty.render({ ...oneReport, files: [] }, look)).toBe('No file was looked at\n');
});

test('a file of one huge line is shown around the fault', () => {
  const text = `${'{"a":1},'.repeat(200_000)}x${'{"b":2},'.repeat(200_000)}`;
  const at = { line: 1, column: 1_600_001, offset: 1_600_000 };
  const [file] = part(0).files;
  const [finding] = file?.findings ?? [];
  if (file === undefined || finding === undefined) throw new Error('the report is empty');
  const place = { start: at, end: { ...at, column: at.column + 1, offset: at.offset + 1 } };
  const report = { ...oneReport, files: [{ ...file, text, findings: [{ ...finding, place }] }] };
  expect(pretty.render(report, look)).toMatchInlineSnapshot(`
    "info[missing-language]: The flow names no language
     --> ivr/bank.ivr.yaml:1:1600001
      │
    1 │ …":1},{"a":1},{"a":1},{"a":1},{"a":1},x{"b":2},{"b":2},{"b":2},{"b":2},{"b"…
      │                                       ^
      │
      = help: Give every caller a way on, which is what "missing-language" is about

    1 info in 1 file
    "
  `);
});

test('a long call shows its beginning and its end, many notes the first', () => {
  const [file] = part(0).files;
  const finding = file?.findings.find(({ call }) => call !== undefined);
  const [way] = finding?.call?.ways ?? [];
  if (file === undefined || finding?.call === undefined || way === undefined) {
    throw new Error('the report has no call');
  }
  const ways = Array.from({ length: 40 }, (_, index) => ({ ...way, by: `way ${index + 1}` }));
  const notes = Array.from({ length: 20 }, () => ({ place: way.place, message: 'also here' }));
  const long = { ...finding, notes, call: { ...finding.call, ways } };
  const report = { ...oneReport, files: [{ ...file, findings: [long] }] };
  expect(pretty.render(report, look)).toMatchInlineSnapshot(`
    "error[trap]: Callers who come to "cards" never leave it
      --> ivr/bank.ivr.yaml:12:3
       │
     9 │       "1": { label: Cards, goto: cards }
       │       --- also here
       │       --- also here
       │       --- also here
       │       --- also here
       │       --- also here
       │       --- also here
       │       --- also here
       │       --- also here
       ┆
    12 │   cards:
       │   ^^^^^^ (to line 14)
       │
       = note: 12 more places
       = call: 1,_,_
           given: "office" is closed, "account" answers "timeout"
           main --way 1--> cards
           main --way 2--> cards
           main --way 3--> cards
           main --way 4--> cards
           main --way 5--> cards
           main --way 6--> cards
           ... 28 more ways ...
           main --way 35--> cards
           main --way 36--> cards
           main --way 37--> cards
           main --way 38--> cards
           main --way 39--> cards
           main --way 40--> cards
       = help: Give every caller a way on, which is what "trap" is about

    1 error in 1 file
    "
  `);
});

/** The report of one of the files. */
function part(index: number): Report {
  return { ...oneReport, files: oneReport.files.slice(index, index + 1) };
}
