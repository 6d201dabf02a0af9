import { describe, expect, test } from 'vitest';
import { checkExpressions } from '../src/conditions/check-expressions.ts';
import { BANK, checkedBank, faultsOf } from './support/checked-bank.ts';

describe('an author who writes a condition', () => {
  test.each([
    ["tier === 'business'"],
    ['tier === "business"'],
    ["tier !== 'standard' && balance > 500"],
    ['known || balance >= 10000'],
    ['!known'],
    ['!(known && balance < 100)'],
    ['balance * 2 + 1 - tries / 4 % 3 > 5'],
    ["known ? balance > 100 : tier === 'standard'"],
    ["zip.startsWith('80') || zip.endsWith('9') || zip.includes('33')"],
    ['zip.length === 5'],
    ["hours.office === 'open'"],
    ["hours['after-hours'] !== 'holiday'"],
    ["zip + '1' === '803311'"],
    ['größe > 0.5'],
    ['known === true'],
    ['true'],
    ['((((known))))'],
    ["  tier === 'business'\n  && known\t"],
    ["zip === 'it\\'s'"],
    ["zip === 'a && b; c = d // e'"],
    ["tier === zip || (known ? 'a' : zip) === 'b'"],
  ])('is content with %j', (text) => {
    const { tree, faults } = checkedBank(text);
    expect(faults).toEqual([]);
    expect(tree).toBeDefined();
  });

  test.each([
    ["teir === 'business'", 'teir | "teir" is no variable: did you mean "tier"?'],
    ['overdrawn', 'overdrawn | "overdrawn" is no variable: declare it under "variables"'],
    ['True || known', 'True | "True" is no variable: did you mean "true"?'],
    [
      'tier === business',
      'business | "business" is no variable: a text stands in quotes, as in \'business\'',
    ],
    ["office === 'open'", 'office | "office" is no variable: ask the schedule as hours.office'],
    ["hours.offic === 'open'", 'offic | "offic" is no schedule: did you mean "office"?'],
    [
      "hours['night'] === 'open'",
      '\'night\' | "night" is no schedule: declare it under "schedules"',
    ],
    ["hours === 'open'", 'hours | "hours" stands for all schedules: ask one, as in hours.office'],
    [
      "hours[zip] === 'open'",
      "zip | A schedule is asked by its name: write hours.office or hours['after-hours']",
    ],
  ])('is told what the names in %j should be', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });

  test.each([
    [
      "tier === 'bussiness'",
      '\'bussiness\' | "tier" can never be "bussiness": it is "standard" or "business"; did you mean "business"?',
    ],
    [
      "'gold' !== tier",
      '\'gold\' | "tier" is never "gold", so that this always holds: it is "standard" or "business"',
    ],
    [
      "hours.office === 'close'",
      '\'close\' | "hours.office" can never be "close": it is "open", "closed" or "holiday"; did you mean "closed"?',
    ],
    [
      "balance > 'rich'",
      '\'rich\' | "balance" is a number and "rich" a text: compare numbers with numbers',
    ],
    [
      "balance === '500'",
      '\'500\' | "balance" is a number and "500" a text: write 500 without quotes',
    ],
    ['zip === 80331', '80331 | "zip" is a text and "80331" a number: write \'80331\''],
    [
      "known === 'true'",
      '\'true\' | "known" is true or false and "true" a text: write true without quotes',
    ],
    ['tier', 'tier | "tier" is a text, where true or false must stand: compare it with something'],
    [
      'balance + 1',
      'balance + 1 | "balance + 1" is a number, where true or false must stand: compare it with something',
    ],
    [
      'known && balance',
      'balance | "balance" is a number, where true or false must stand: compare it with something',
    ],
    ['!zip', 'zip | "zip" is a text, where true or false must stand: compare it with something'],
    [
      'tries.length > 3',
      'tries | "tries" is a number, where a text must stand: only texts can be asked so',
    ],
    [
      "zip < 'b'",
      'zip | "zip" is a text, where a number must stand: only "===" and "!==" compare what is no number',
    ],
    [
      'balance + zip === zip',
      'zip | "balance" is a number and "zip" a text: compare numbers with numbers',
    ],
    ['known ? 1 : zip', 'zip | "1" is a number and "zip" a text: compare numbers with numbers'],
  ])('is told why %j compares what cannot be compared', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });

  test.each([
    [
      'balance > 10000',
      'balance > 10000 | (constant) "balance > 10000" can never hold: "balance" is 0 to 10000',
    ],
    [
      'balance >= 0 && known',
      'balance >= 0 | (constant) "balance >= 0" always holds: "balance" is 0 to 10000',
    ],
    [
      '20000 === balance',
      '20000 === balance | (constant) "20000 === balance" can never hold: "balance" is 0 to 10000',
    ],
    [
      '-balance > 1',
      '-balance > 1 | (constant) "-balance > 1" can never hold: "-balance" is -10000 to 0',
    ],
    [
      "tier.startsWith('g')",
      'tier.startsWith(\'g\') | (constant) "tier.startsWith(\'g\')" can never hold: "tier" is "standard" or "business"',
    ],
    [
      'tier.length > 20',
      'tier.length > 20 | (constant) "tier.length > 20" can never hold: "tier.length" is always 8',
    ],
    [
      "tier === 'standard' && tier === 'business'",
      '\'business\' | (constant) "tier" can never be "business" here, where it is "standard": leave one out',
    ],
    [
      "zip === '1' && zip === '2'",
      '\'2\' | (constant) "zip" can never be "2" here, where it is "1": leave one out',
    ],
    [
      'tier === hours.office',
      'tier === hours.office | (constant) "tier" is "standard" or "business" and "hours.office" "open", "closed" or "holiday": they are never the same',
    ],
    ['1 < 2', '1 < 2 | (constant) "1 < 2" always holds: it comes out the same in every call'],
  ])('is warned that %j is the same in every call', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });

  test.each([
    ['balance < 10000'],
    ['balance > 0'],
    ['balance === 10000'],
    ['tries > 1000000'],
    ["tier === 'standard' || tier === zip"],
    ["tier.startsWith('b')"],
    ['balance - tries > 100000'],
    ['balance * balance > 99999999'],
  ])('is not warned of %j, which can come out either way', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('an author who writes what is no part of the language', () => {
  test.each([
    ["tier = 'business'", '= | "=" assigns: write "===" to compare'],
    ["tier == 'business'", '== | "==" compares loosely: write "==="'],
    ["tier != 'business'", '!= | "!=" compares loosely: write "!=="'],
    ['balance =< 5', '=< | "=<" compares nothing: write "<="'],
    ['balance => 5', '=> | "=>" makes a function: write ">=" to compare'],
    ['known <> true', '<> | "<>" compares nothing: write "!=="'],
    ['known and balance > 5', 'and | "and" is no operator: write "&&"'],
    ['not known', 'not | "not" is no operator: write "!"'],
    ['known & known', '& | "&" works on bits: write "&&" for "and"'],
    ['balance > 0,5', ', | "," joins nothing here: write "&&" or "||", and "." in a number'],
    ['balance > 1e3', '1e3 | "1e3" is no plain number: write digits, as in 12 or 0.5'],
    ['balance > 007', '007 | "007" is no plain number: write digits, as in 12 or 0.5'],
    ['balance ≥ 5', '≥ | "≥" is written ">="'],
    ['tier === “business”', '“ | "“" is no quote of an expression: write \''],
    ["tier === 'business", '\'business | The text "business" is not closed: put a \' behind it'],
    [
      '/^80/.test(zip)',
      '/ | "/" begins a regular expression: ask with startsWith, endsWith or includes',
    ],
    [
      "['a', 'b'].includes(zip)",
      '[ | "[" begins a list, and there are none: compare with each value, joined by "||"',
    ],
    [
      'zip.contains("1")',
      'contains | "contains" is nothing that a value can be asked: did you mean "includes"?',
    ],
    [
      'zip.startsWith',
      'startsWith | "startsWith" wants a text in brackets: write it as .startsWith(\'a\')',
    ],
    [
      'zip.startsWith()',
      'zip.startsWith() | "startsWith" asks for nothing: write a text between the brackets',
    ],
    ['zip.length()', 'length | "length" is no call: leave the brackets out'],
    [
      'zip[0] === "8"',
      'zip[0] | "zip[0]" takes a part out: ask with startsWith, endsWith or includes',
    ],
    [
      'check(zip)',
      'check | "check" cannot be called: only texts can, with startsWith, endsWith and includes',
    ],
    ['`a` === zip', '` | "`" begins a template: write texts in \' and join them with "+"'],
    ['{known}', '{ | "{" is for prompts: write the name alone'],
    ['zip?.length > 3', '?. | "?." asks for what may be missing, and nothing is: write "."'],
    [
      'known // a friend',
      '// | "//" begins a comment: put it behind "#", outside of the expression',
    ],
    ['+balance > 5', '+balance | "+" changes nothing before a value: leave it out'],
    ['zip === null', 'null | "null" is no value that a variable can have: write one that it can'],
    [
      'typeof zip',
      'typeof | "typeof" asks for a type, and every variable declares its own: leave it out',
    ],
    ['known!', 'known! | "known!" ends with "!": write it before'],
    ['known;', '; | ";" ends nothing here: leave it out'],
    ['@known', '@ | "@" means nothing in an expression: leave it out'],
  ])('is told what to write for %j', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
    expect(checkedBank(text).tree).toBeUndefined();
  });

  test.each([
    ['', " | The expression is empty: write one such as tier === 'business'"],
    ['(known', '( | "(" is not closed: write ")"'],
    ['known)', ') | ")" closes nothing: take it out, or open it before'],
    ['known) || (known', ') | ")" closes nothing: take it out, or open it before'],
    ['(known]', '] | "]" closes nothing: take it out, or open it before'],
    [
      'known known',
      'known | "known" follows "known" with nothing between: join them by a comparison, "&&" or "||"',
    ],
    ['known &&', '&& | The expression ends with "&&": write what follows it'],
    ['&& known', '&& | "&&" stands where a value must: write one before it'],
    ['known && && known', '&& | "&&" stands behind "&&" where a value must: write one before it'],
    ['()', ') | ")" stands behind "(" where a value must: write one before it'],
    ['known ? true', '? | "?" lacks its ":": write it as test ? yes : no'],
    ['zip.', '. | The expression ends with ".": write what follows it'],
  ])('is told where %j breaks off', (text, told) => {
    expect(faultsOf(text)).toEqual([told]);
  });
});

describe('an author who assigns a value', () => {
  test.each([
    ['tier', "'business'"],
    ['tier', "known ? 'standard' : tier"],
    ['balance', '0'],
    ['balance', 'tries + 1'],
    ['known', 'balance > 5'],
    ['zip', "zip + '!'"],
    ['zip', 'tier'],
    ['zip', 'hours.office'],
  ])('may give %s the value %j', (name, text) => {
    expect(faultsOf(text, { kind: 'variable', name })).toEqual([]);
  });

  test.each([
    [
      'tier',
      "'gold'",
      '\'gold\' | Variable "tier" is "standard" or "business", never "gold": give it one of these',
    ],
    [
      'tier',
      "'busines'",
      '\'busines\' | Variable "tier" is "standard" or "business", never "busines": did you mean "business"?',
    ],
    [
      'tier',
      'zip',
      'zip | Variable "tier" is "standard" or "business", and "zip" can be any text: choose by it, as in x === \'a\' ? \'b\' : \'c\'',
    ],
    [
      'tier',
      'gold',
      'gold | "gold" is no variable: a text needs quotes of its own, as in "\'gold\'"',
    ],
    [
      'balance',
      '20000',
      '20000 | Variable "balance" is 0 to 10000, never "20000": keep the value within its bounds',
    ],
    ['balance', "'5'", '\'5\' | Variable "balance" is a number and "5" a text: give it a number'],
    ['known', '1', '1 | Variable "known" is true or false and "1" a number: give it true or false'],
    ['zip', '80331', '80331 | Variable "zip" is a text and "80331" a number: write \'80331\''],
  ])('cannot give %s the value %j', (name, text, told) => {
    expect(faultsOf(text, { kind: 'variable', name })).toEqual([told]);
  });

  test('may give a variable that nothing declares any value, whose own names are looked at', () => {
    expect(faultsOf('balance + 1', { kind: 'value' })).toEqual([]);
    expect(faultsOf('balanc + 1', { kind: 'value' })).toEqual([
      'balanc | "balanc" is no variable: did you mean "balance"?',
    ]);
  });
});

describe('expressions that are checked together', () => {
  const texts = [
    "tier === 'busines'",
    'known &&',
    'balance > 5',
    'balance > 20000',
    "zip.startsWith('80')",
    "zip.startsWith('a\\'b')",
    'known) || (known',
    "tier = 'x'",
    "tier === 'standard' && tier === 'business'",
    '(known)',
    'balance > 7000 && teir',
  ];
  const wanted = texts.map((text) => ({ text, as: { kind: 'condition' as const } }));

  test('are told the same as one by one, each at its own place', () => {
    expect(checkExpressions(BANK, wanted)).toEqual(texts.map((text) => checkedBank(text)));
    const sound = wanted.filter(({ text }) => checkedBank(text).tree !== undefined);
    expect(checkExpressions(BANK, sound)).toEqual(sound.map(({ text }) => checkedBank(text)));
  });

  test('keep their own values where they share a shape', () => {
    const [one, other] = checkExpressions(BANK, [
      { text: "balance > 5 && zip.endsWith('ab')", as: { kind: 'condition' } },
      { text: "balance > 7 && zip.endsWith('cd')", as: { kind: 'condition' } },
    ]);
    expect(JSON.stringify(one?.tree)).toContain('"value":5');
    expect(JSON.stringify(one?.tree)).toContain('"value":"ab"');
    expect(JSON.stringify(other?.tree)).toContain('"value":7');
    expect(JSON.stringify(other?.tree)).toContain('"value":"cd"');
  });

  test('may read names that are odd in JavaScript', () => {
    const names = ['__proto__', 'constructor', 'toString', 'String', 'name', 'T0', 'of', 'async'];
    const variables = names.map((name) => {
      return { name, type: 'number' as const, values: [], min: null, max: null };
    });
    const checked = checkExpressions(
      { variables, schedules: ['__proto__'] },
      [...names, "hours['__proto__'].length", 'hours.__proto__.length'].map((name) => {
        return { text: `${name} > 5`, as: { kind: 'condition' as const } };
      }),
    );
    expect(checked.slice(0, names.length).flatMap(({ faults }) => faults)).toEqual([]);
    expect(checked.map(({ tree }) => tree?.kind)).toEqual(checked.map(() => 'binary'));
  });

  test('cannot read a variable whose name no expression can write', () => {
    const variables = ['after-hours', 'class', 'hours', 'true', 'a b', '1st', ''].map((name) => {
      return { name, type: 'boolean' as const, values: [], min: null, max: null };
    });
    const [checked] = checkExpressions({ variables, schedules: [] }, [
      { text: 'true', as: { kind: 'condition' } },
    ]);
    expect(checked?.faults).toEqual([]);
  });
});
