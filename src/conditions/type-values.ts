import { type Node, type TypeChecker, TypeFlags } from 'typescript';

/** The values that the checker knows a node to have; `undefined` where it may have any. */
export function typeValues(checker: TypeChecker, node: Node): readonly string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  const types = type.isUnion() ? type.types : [type];
  const values = types.map((one) => {
    if (one.isStringLiteral() || one.isNumberLiteral()) return String(one.value);
    return one.flags & TypeFlags.BooleanLiteral ? checker.typeToString(one) : undefined;
  });
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}
