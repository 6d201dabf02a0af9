import type { CodeFiles } from './code-files.ts';
import type { CompiledCode } from './compiled-code.ts';

/** Checks files of users and makes JavaScript of them. */
export type CompileCode = (entries: readonly string[], files: CodeFiles) => CompiledCode;

/** Loads the TypeScript compiler, for code that the cache does not hold. */
export async function loadCompiler(): Promise<CompileCode> {
  const { compileCode } = await import('./compile-code.ts');
  return compileCode;
}
