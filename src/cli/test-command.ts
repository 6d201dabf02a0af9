import type { CallsReport } from '../calls/calls-report.ts';
import { mergedCoverage } from '../calls/merged-coverage.ts';
import { TOOL } from '../lint/tool.ts';
import { rules } from '../rules/index.ts';
import { suggestion } from '../text/suggestion.ts';
import { CALL_REPORTERS } from './call-reporters.ts';
import { chooseOutputs } from './choose-outputs.ts';
import { defineCommand, type Given } from './command.ts';
import { COVERAGE_REPORTERS } from './coverage-reporters.ts';
import { distinctFiles } from './distinct-files.ts';
import type { ExitCode } from './exit-code.ts';
import { type Found, findFiles } from './find-files.ts';
import { generateFile } from './generate-file.ts';
import { ignoring } from './ignoring.ts';
import type { Output, OutputKind } from './output.ts';
import { refuseMixing } from './refuse-mixing.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { settingsStore } from './settings-store.ts';
import { type Talk, talk } from './talk.ts';
import { tellUnmatched } from './tell-unmatched.ts';
import { type TestedFiles, testFiles } from './test-files.ts';
import { TEST_FLAGS } from './test-flags.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';
import { writeOutputs } from './write-outputs.ts';

/** Makes scripted calls. */
export default defineCommand({
  name: 'test',
  summary: 'Make scripted calls and see whether they go as they should',
  args: '[paths...]',
  argsSay: 'files of calls, folders, globs, or "-" for stdin; else all *.calls.yaml below here',
  flags: TEST_FLAGS,
  examples: [
    { run: 'presszero test', says: 'makes all calls below the working directory' },
    { run: 'presszero test bank.calls.yaml --only night', says: 'makes some calls of a file' },
    { run: 'presszero test -f pretty -f junit=calls.xml', says: 'writes two reports' },
    { run: 'presszero test --coverage=lcov=lcov.info', says: 'shows what no call came by' },
    { run: 'presszero test --generate bank.ivr.yaml -o bank.calls.yaml', says: 'writes calls' },
  ],
  async run({ args, flags }, world) {
    if (flags.generate !== undefined) return generateFile(flags.generate, { args, flags, world });
    refuseLonely(flags);
    const { format, output } = flags;
    const outputs = await chooseOutputs({ format, output }, CALL_REPORTERS, world);
    const asked = flags.coverage.map((form) => (form === '' ? 'table' : form));
    const covering =
      asked.length === 0
        ? []
        : await chooseOutputs({ format: asked, output: undefined }, COVERAGE_REPORTERS, world);
    refuseMixing([...outputs, ...covering]);
    const talking = talk(world, flags.debug);
    const found = await findCalls(args, flags, { world, talk: talking });
    const choice = { isWanted: wanting(flags.only), bails: flags.bail };
    const tested = await testFiles(distinctFiles(found), { world, talk: talking, choice });
    tellUnmatched(found, distinctFiles(found), talking, 'file of calls');
    refuseUnmatched(flags.only, tested);
    const coverage = mergedCoverage(tested.coverage);
    const report: CallsReport = { tool: TOOL, files: tested.reports, coverage };
    const writing = { world, color: flags.color };
    const isTold = writeOutputs(outputs, (one, look) => one.render(report, look), writing);
    if (isToStdout(outputs) && isToStdout(covering)) world.out('\n');
    const isCounted = writeOutputs(covering, (one, look) => one.render(coverage, look), writing);
    if (talking.hasFailed() || !isTold || !isCounted) return 2;
    return exitCodeOf(tested);
  },
});

type Flags = Given<typeof TEST_FLAGS>['flags'];

function isToStdout(outputs: readonly Output<OutputKind>[]): boolean {
  return outputs.some(({ file }) => file === undefined);
}

function refuseLonely({ cover, update }: Flags): void {
  if (update) throw new UserError('--update belongs to --generate: write both');
  if (cover.length > 0) throw new UserError('--cover belongs to --generate: write both');
}

async function findCalls(
  args: readonly string[],
  { config, noConfig, safe, ignorePattern, noIgnore }: Flags,
  { world, talk: talking }: { readonly world: World; readonly talk: Talk },
): Promise<readonly Found[]> {
  const given = { config, noConfig, safe, preset: undefined, rule: [], only: [], skip: [] };
  const choice = settingsChoiceOf(given, world);
  // Calls are found by the settings, but no rule is asked.
  const runs = choice.runs === 'rules' ? 'settings' : choice.runs;
  const store = settingsStore(world, rules, { ...choice, runs });
  const isIgnored = ignoring(world, { patterns: ignorePattern, useFiles: !noIgnore, store });
  const requests = (args.length === 0 ? ['.'] : args).map((text) => {
    return { text, base: world.cwd, anywhere: false };
  });
  const finding = { world, isIgnored, talk: talking, kind: 'calls' } as const;
  const found = await store.finish(() => findFiles(requests, finding));
  const [faulty] = store.faulty();
  if (faulty !== undefined) {
    throw new UserError(`The settings "${faulty.path}" are faulty: "presszero lint" says why`);
  }
  return found;
}

/** A name as it is, or words in it; large and small letters are the same. */
function wanting(only: readonly string[]): (name: string) => boolean {
  const wanted = only.map((words) => words.toLowerCase());
  return (name) =>
    wanted.length === 0 || wanted.some((words) => name.toLowerCase().includes(words));
}

function refuseUnmatched(only: readonly string[], { names, reports }: TestedFiles): void {
  if (names.length === 0 || reports.some(({ faults }) => faults.length > 0)) return;
  for (const words of only) {
    if (names.some(wanting([words]))) continue;
    const meant = suggestion(words, names);
    const advice =
      meant === undefined ? `there is "${names[0]}", for example` : `did you mean "${meant}"?`;
    throw new UserError(`--only: no call is called "${words}": ${advice}`);
  }
}

function exitCodeOf({ reports }: TestedFiles): ExitCode {
  const isBad = reports.some(
    ({ faults, results, missed }) =>
      faults.length > 0 || missed.length > 0 || results.some(({ verdict }) => verdict === 'failed'),
  );
  return isBad ? 1 : 0;
}
