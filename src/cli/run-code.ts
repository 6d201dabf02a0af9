import type { CodeFiles } from '../custom/code-files.ts';
import { type CodeQuestion, codeQuestion } from '../custom/code-question.ts';
import type { CodeModule, CompiledCode } from '../custom/compiled-code.ts';
import { loadCompiler } from '../custom/load-compiler.ts';
import { readCode } from '../custom/read-code.ts';
import { storedCode } from '../custom/stored-code.ts';
import { TOOL } from '../lint/tool.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { CodeRun } from './code-run.ts';
import type { CodeRunner, Ran } from './code-runner.ts';
import { faultReport } from './fault-report.ts';
import { shownPath } from './shown-path.ts';
import { thrownAt } from './thrown-at.ts';
import type { TextCache, World } from './world.ts';

/**
 * Checks files of users and runs them: from the cache where they have not changed, else by way of
 * the compiler. With a fault in any of them none is run.
 *
 * @param entries Absolute paths of files that are there.
 * @param runner Of the machine.
 */
export async function runCode(
  entries: readonly string[],
  runner: CodeRunner,
  { world, cache }: { readonly world: World; readonly cache: TextCache | undefined },
): Promise<ReadonlyMap<string, CodeRun>> {
  const { modules, faults } = await compiled(entries, codeFiles(world, runner), cache);
  const known = new Map(modules.map((module) => [module.path, module]));
  const faulty = [...new Set(faults.map(({ path }) => path))].map((path) =>
    faultReport(
      { path: shownPath(path, world), text: known.get(path)?.text ?? '' },
      faults.filter((fault) => fault.path === path),
    ),
  );
  const scripts = new Map(modules.map(({ path, script }) => [path, script]));
  const ran = faults.length > 0 ? [] : await runner.run(scripts, entries);
  return new Map(
    entries.map((entry, index) => {
      const run = runOf(known.get(entry), ran[index], world);
      return [entry, { ...run, faulty: [...faulty, ...run.faulty] }];
    }),
  );
}

async function compiled(
  entries: readonly string[],
  files: CodeFiles,
  cache: TextCache | undefined,
): Promise<CompiledCode> {
  const question = codeQuestion(entries, `${TOOL.version} ${files.api.presszero}`);
  const kept = readKept(question, files, cache);
  if (kept !== undefined) return { modules: kept, faults: [] };
  const compileCode = await loadCompiler();
  const result = compileCode(entries, files);
  if (result.faults.length === 0) cache?.keep(question.key, storedCode(question, result.modules));
  return result;
}

function readKept(
  question: CodeQuestion,
  files: CodeFiles,
  cache: TextCache | undefined,
): readonly CodeModule[] | undefined {
  const stored = cache?.read(question.key);
  return stored === undefined ? undefined : readCode(stored, question, files);
}

function codeFiles({ readBytes, kindOf, realPath }: World, { api }: CodeRunner): CodeFiles {
  return {
    read(path) {
      const bytes = readBytes(path, BYTES_MAX);
      return bytes.ok ? decodeUtf8(bytes.value).text : undefined;
    },
    kindOf,
    realPath,
    api,
  };
}

/** Types of packages are long, but not that long. */
const BYTES_MAX = 16_777_216;

function runOf(module: CodeModule | undefined, ran: Ran | undefined, world: World): CodeRun {
  const { path = '', text = '', places } = module ?? {};
  if (ran === undefined || ran.ok) return { text, value: ran?.value, places, faulty: [] };
  const { error } = ran;
  const says = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fault = { at: placeOf(error, path, text), message: `Running this file failed: "${says}"` };
  const report = faultReport({ path: shownPath(path, world), text }, [fault]);
  return { text, value: undefined, places, faulty: [report] };
}

function placeOf(error: unknown, path: string, text: string): Span {
  const { line, column } = thrownAt(error, path) ?? { line: 1, column: 1 };
  const { start, end } = lineIndex(text).lineSpan(line);
  const at = Math.min(start + column - 1, end);
  return { start: at, end: at };
}
