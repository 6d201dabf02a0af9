import { type CompilerHost, createSourceFile, ScriptTarget, type SourceFile } from 'typescript';
import type { CodeFiles } from './code-files.ts';

/**
 * The compiler's view of the machine: it reads what it is allowed to, and writes nothing.
 *
 * @param kept Files of types by path, which are parsed once for all compilations of a run.
 */
export function codeHost(files: CodeFiles, kept: Map<string, SourceFile>): CompilerHost {
  const { presszero, library } = files.api;
  const fileExists = (path: string) => files.kindOf(path) === 'file';
  return {
    getSourceFile(path) {
      const known = kept.get(path);
      if (known !== undefined) return known;
      const text = files.read(path);
      if (text === undefined) return undefined;
      const file = createSourceFile(path, text, ScriptTarget.ES2023);
      if (file.isDeclarationFile || path.startsWith(folderOf(presszero))) kept.set(path, file);
      return file;
    },
    getDefaultLibFileName: () => library,
    getDefaultLibLocation: () => folderOf(library),
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

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
