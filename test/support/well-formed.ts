import fc from 'fast-check';

/** Expressions over the bank's names in which everything is of the kind that its place wants. */
export const wellFormed = fc.letrec<{ truth: string; number: string; text: string }>((tie) => {
  const inner = { truth: tie('truth'), number: tie('number'), text: tie('text') };
  const joined = (one: fc.Arbitrary<string>, signs: readonly string[], other = one) =>
    fc
      .tuple(one, fc.constantFrom(...signs), other)
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`);
  const choice = (one: fc.Arbitrary<string>) =>
    fc.tuple(inner.truth, one, one).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('known', 'true', 'false'),
      joined(inner.truth, ['&&', '||', '===', '!==']),
      joined(inner.number, ['<', '<=', '>', '>=', '===', '!==']),
      joined(inner.text, ['===', '!==']),
      inner.truth.map((one) => `!${one}`),
      choice(inner.truth),
      fc
        .tuple(inner.text, fc.constantFrom('startsWith', 'endsWith', 'includes'), inner.text)
        .map(([subject, name, wanted]) => `${subject}.${name}(${wanted})`),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('balance', 'tries', '0', '7', '0.5', '9007199254740991'),
      joined(inner.number, ['+', '-', '*', '/', '%']),
      inner.number.map((one) => `(-${one})`),
      inner.text.map((one) => `${one}.length`),
      choice(inner.number),
    ),
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('tier', 'zip', "'80'", '""', "'it\\'s'", 'hours.office'),
      joined(inner.text, ['+']),
      choice(inner.text),
    ),
  };
});
