/**
 * The part of a JSON Schema that takes one form where a test holds and another where it does not;
 * one slip then gives the errors of one form, where a plain union gives those of all.
 */
export function choiceSchema<Test extends object, Then extends object, Else extends object>(
  test: Test,
  then: Then,
  otherwise: Else,
) {
  return { if: test, then, else: otherwise } as const;
}
