import { type Node, type Type, type TypeChecker, TypeFlags, type UnionType } from 'typescript';

/** The values that the checker knows a node to have; `undefined` where it may have any. */
export function typeValues(checker: TypeChecker, node: Node): readonly string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  const types = type.flags & TypeFlags.Union ? (type as UnionType).types : [type];
  const values = types.map((one) => (one.flags & VALUES ? wordsOf(one, checker) : undefined));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}

const VALUES = TypeFlags.StringLiteral | TypeFlags.NumberLiteral | TypeFlags.BooleanLiteral;

function wordsOf(type: Type, checker: TypeChecker): string {
  return 'value' in type ? String(type.value) : checker.typeToString(type);
}
