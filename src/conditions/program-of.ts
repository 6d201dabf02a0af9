import {
  type CompilerHost,
  type CompilerOptions,
  createProgram,
  createSourceFile,
  ModuleKind,
  type Program,
  ScriptTarget,
  type SourceFile,
} from 'typescript';
import { LIB_TEXT } from './lib-text.ts';

/** Texts as one TypeScript program with our own small library; no file is read or written. */
export function programOf(texts: readonly string[]): TextProgram {
  library ??= fileOf(LIB_NAME, LIB_TEXT);
  const own = texts.map((text, index) => fileOf(`${index}.ts`, text));
  const files = new Map([library, ...own].map((file) => [file.fileName, file]));
  const program = createProgram({
    rootNames: [...files.keys()],
    options: OPTIONS,
    host: hostOf(files),
  });
  return { program, files: own };
}

/** A program and the files that its texts became, in their order. */
export type TextProgram = { readonly program: Program; readonly files: readonly SourceFile[] };

const LIB_NAME = 'lib.d.ts';
let library: SourceFile | undefined;

function fileOf(name: string, text: string): SourceFile {
  return createSourceFile(name, text, ScriptTarget.ESNext);
}

const OPTIONS: CompilerOptions = {
  noLib: true,
  noResolve: true,
  types: [],
  strict: true,
  target: ScriptTarget.ESNext,
  module: ModuleKind.ESNext,
};

function hostOf(files: ReadonlyMap<string, SourceFile>): CompilerHost {
  return {
    getSourceFile: (name) => files.get(name),
    getDefaultLibFileName: () => LIB_NAME,
    fileExists: (name) => files.has(name),
    readFile: () => undefined,
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
