/** Words that people write for operators, with what to write; no declared variable is among them. */
export const WRITTEN_WORDS: ReadonlyMap<string, string> = new Map([
  ['and', '"&&"'],
  ['AND', '"&&"'],
  ['or', '"||"'],
  ['OR', '"||"'],
  ['not', '"!"'],
  ['NOT', '"!"'],
  ['is', '"==="'],
  ['eq', '"==="'],
  ['equals', '"==="'],
  ['ne', '"!=="'],
  ['lt', '"<"'],
  ['le', '"<="'],
  ['gt', '">"'],
  ['ge', '">="'],
  ['mod', '"%"'],
  ['then', '"?"'],
]);
