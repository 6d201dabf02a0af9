import {
  type CompilerOptions,
  createProgram,
  type Diagnostic,
  flattenDiagnosticMessageText,
  ModuleDetectionKind,
  ModuleKind,
  ModuleResolutionKind,
  type Program,
  ScriptTarget,
  type SourceFile,
} from 'typescript';
import type { CodeFiles } from './code-files.ts';
import { codeHost } from './code-host.ts';
import type { CodeFault, CodeModule, CompiledCode } from './compiled-code.ts';
import { exportedPlaces } from './exported-places.ts';

/**
 * Checks files of users against presszero's types and makes JavaScript of them, with all files of
 * users that they import. Packages are left as they are.
 *
 * Runs nothing and writes nothing. Our own settings of the compiler count, none of the user's: what
 * is right must not depend on which `tsconfig.json` is near.
 *
 * @param entries The paths of the files, absolute.
 */
export function compileCode(entries: readonly string[], files: CodeFiles): CompiledCode {
  const host = codeHost(files, keptFiles);
  const program = createProgram({ rootNames: entries, options: optionsFor(files), host });
  const own = program
    .getSourceFiles()
    .filter((file) => entries.includes(file.fileName) || isOfUser(file, files));
  const modules = own.map((file) => moduleOf(file, program));
  const faults = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return { modules, faults: faults.map((fault) => faultOf(fault, entries[0] ?? '')) };
}

const keptFiles = new Map<string, SourceFile>();

function optionsFor({ api }: CodeFiles): CompilerOptions {
  return {
    target: ScriptTarget.ES2023,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.Bundler,
    moduleDetection: ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    paths: { presszero: [api.presszero] },
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    skipLibCheck: true,
    inlineSourceMap: true,
  };
}

/** Whether a file is code that is made into JavaScript: neither a package's nor ours. */
function isOfUser({ fileName, isDeclarationFile }: SourceFile, { api }: CodeFiles): boolean {
  if (isDeclarationFile || fileName.endsWith('.json')) return false;
  const ours = api.presszero.slice(0, api.presszero.lastIndexOf('/') + 1);
  return !fileName.startsWith(ours) && !fileName.includes('/node_modules/');
}

function moduleOf(file: SourceFile, program: Program): CodeModule {
  let script = '';
  program.emit(file, (_, text) => {
    script = text;
  });
  return { path: file.fileName, text: file.text, script, places: exportedPlaces(file) };
}

function faultOf(diagnostic: Diagnostic, entry: string): CodeFault {
  const { file, start = 0, length = 0, code, messageText } = diagnostic;
  const says = flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '');
  return {
    path: file?.fileName ?? entry,
    at: { start, end: start + length },
    message: `${says} (TypeScript ${code})`,
  };
}
