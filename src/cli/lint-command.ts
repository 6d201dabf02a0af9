import type { Crash } from '../lint/linted-file.ts';
import { reportOf } from '../lint/report-of.ts';
import { reporters } from '../reporters/index.ts';
import { rules } from '../rules/index.ts';
import { chooseOutputs } from './choose-outputs.ts';
import { defineCommand, type Given } from './command.ts';
import { distinctFiles } from './distinct-files.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { type Found, findFiles } from './find-files.ts';
import { flowFolder } from './flow-folder.ts';
import { ignoring } from './ignoring.ts';
import { type LintRun, lintFiles } from './lint-files.ts';
import { LINT_FLAGS } from './lint-flags.ts';
import { listFlows } from './list-flows.ts';
import { requestsOf } from './requests-of.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { settingsStore } from './settings-store.ts';
import { talk } from './talk.ts';
import { tellCrash } from './tell-crash.ts';
import { tellLeftOut } from './tell-left-out.ts';
import { tellUnmatched } from './tell-unmatched.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

/** Checks flows: the default command. */
export default defineCommand({
  name: 'lint',
  summary: 'Check phone menus: what callers cannot reach, and what will lead them astray',
  args: '[paths...]',
  argsSay: 'files, folders, globs, or "-" for stdin; else the files of the settings, or all here',
  flags: LINT_FLAGS,
  examples: [
    { run: 'presszero lint', says: 'checks all flows below the working directory' },
    { run: 'presszero lint menus/bank.ivr.yaml', says: 'checks one flow' },
    { run: 'presszero lint "menus/**/*.yaml" --fail-on warning', says: 'is strict' },
    { run: 'presszero lint -f pretty -f sarif=out.sarif', says: 'writes two reports' },
    { run: 'presszero lint --only dead-end,no-exit-loop', says: 'asks two rules' },
  ],
  async run({ args, flags }, world) {
    const outputs = await chooseOutputs(flags, reporters, world);
    const run = runOf(flags, world);
    const { found, files } = await run.store.finish(() => {
      const found = findRequested(args, flags, run);
      const files = distinctFiles(found);
      // All settings are read before the first flow: with a faulty one nothing is linted.
      for (const file of files) run.store.of(flowFolder(file, world, run.stdinFilename));
      return { found, files };
    });
    const faulty = run.store.faulty();
    const writing = { world, ...flags };
    if (faulty.length > 0) {
      writeReport(reportOf([], rules, faulty), outputs, writing);
      return 2;
    }
    const known = run.store.rules();
    tellLeftOut(known, world);
    const isStrict = !flags.noErrorOnUnmatchedPattern;
    if (flags.listFiles) {
      const flows = await listFlows(files, run);
      if (isStrict) tellUnmatched(found, flows, run.talk);
      return run.talk.hasFailed() ? 2 : 0;
    }
    const flows = await lintFiles(files, run);
    if (isStrict)
      tellUnmatched(
        found,
        flows.map(({ file }) => file),
        run.talk,
      );
    const report = reportOf(
      flows.map(({ linted }) => linted),
      known,
    );
    const isWritten = writeReport(report, outputs, writing);
    const crashes = flows.flatMap(({ linted }) => linted.crashes);
    for (const crash of crashes) tellCrash(crash, world, flags.debug);
    return exitCodeOf(report, {
      ...flags,
      hasFailed: run.talk.hasFailed() || !isWritten || crashes.some(isOfUser),
      hasCrashed: !crashes.every(isOfUser),
    });
  },
});

/** A rule of the user's own that fails is theirs to mend. */
function isOfUser({ origin }: Crash): boolean {
  return origin !== undefined;
}

type Flags = Given<typeof LINT_FLAGS>['flags'];

function runOf(flags: Flags, world: World): LintRun {
  const cache = flags.noCache ? undefined : world.cache;
  return {
    world,
    talk: talk(world, flags.debug),
    store: settingsStore(world, rules, { ...settingsChoiceOf(flags, world), cache }),
    inlineConfig: !flags.noInlineConfig,
    cache,
    stdinFilename: flags.stdinFilename ?? '<stdin>',
  };
}

function findRequested(
  args: readonly string[],
  { ignorePattern, noIgnore, stdinFilename }: Flags,
  { world, store, talk }: LintRun,
): readonly Found[] {
  if (stdinFilename !== undefined && !args.includes('-')) {
    throw new UserError('--stdin-filename: nothing is read from stdin: write "-" among the paths');
  }
  const isIgnored = ignoring(world, { patterns: ignorePattern, useFiles: !noIgnore, store });
  return findFiles(requestsOf(args, world, store), { world, isIgnored, talk });
}
