import type { ParenthesizedExpression, Program, SourceFile } from 'typescript';

/** An expression as it stands in a TypeScript program. */
export type Statement = {
  /** The brackets that it was put into. */
  readonly node: ParenthesizedExpression;
  readonly file: SourceFile;
  readonly program: Program;
  readonly text: string;
  /** Where in the file its text begins. */
  readonly start: number;
};
