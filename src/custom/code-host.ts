import { type CompilerHost, createSourceFile, ScriptTarget, type SourceFile } from 'typescript';
import type { CodeFiles } from './code-files.ts';

/**
 * The compiler's view of the machine: it reads what it is allowed to, and writes nothing.
 *
 * @param kept Files of types by path, which are parsed once for all compilations of a run.
 */
export function codeHost(files: CodeFiles, kept: Map<string, SourceFile>): CompilerHost {
  const fileExists = (path: string) => files.kindOf(path) === 'file';
  return {
    getSourceFile(path) {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const text = files.read(path);
      if (text === undefined) return undefined;
      const file = createSourceFile(path, text, ScriptTarget.ES2023);
      if (file.isDeclarationFile) kept.set(path, file);
      return file;
    },
    getDefaultLibFileName: () => files.api.library,
    getDefaultLibLocation: () => files.api.library.slice(0, files.api.library.lastIndexOf('/')),
    fileExists,
    readFile: files.read,
    directoryExists: (path) => files.kindOf(path) === 'folder',
    realpath: (path) => files.realPath(path) ?? path,
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
