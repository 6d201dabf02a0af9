import type { LintedFile } from '../lint/linted-file.ts';
import { reportOf } from '../lint/report-of.ts';
import { TOOL } from '../lint/tool.ts';
import type { ProofReport } from '../proofs/proof-report.ts';
import type { ProofSubject } from '../proofs/proof-subject.ts';
import { reporters } from '../reporters/index.ts';
import { absolutePath } from './absolute-path.ts';
import { chooseOutputs } from './choose-outputs.ts';
import { defineCommand, type Given } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { proofPolicy } from './proof-policy.ts';
import { PROOF_REPORTERS } from './proof-reporters.ts';
import { PROVE_FLAGS } from './prove-flags.ts';
import { type ReadToProve, readProof } from './read-proof.ts';
import { runProof } from './run-proof.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import { tellCrash } from './tell-crash.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';
import { writeOutputs } from './write-outputs.ts';
import { writeReport } from './write-report.ts';

/** Proves what callers can reach, or shows the call that refutes it. */
export default defineCommand({
  name: 'prove',
  summary: 'Prove that every caller can reach a person, or show the call that cannot',
  args: '<flow>',
  argsSay: 'a flow, in our own format or one that we import; "-" for stdin',
  flags: PROVE_FLAGS,
  examples: [
    { run: 'presszero prove bank.ivr.yaml', says: 'proves seven things, at any time of the year' },
    { run: 'presszero prove bank.ivr.yaml --policy none', says: 'takes no voicemail for a person' },
    { run: 'presszero prove bank.ivr.yaml -f markdown', says: 'writes a table for a pull request' },
    {
      run: 'presszero prove bank.ivr.yaml --save bank.calls.yaml',
      says: 'writes what is refuted as calls that fail',
    },
    { run: 'presszero prove bank.ivr.yaml --emit smv', says: 'writes the model for NuSMV' },
  ],
  async run({ args: [path = '-'], flags }, world) {
    if (flags.emit !== undefined) refuseTable(flags);
    const format = flags.json ? [...flags.format, 'json'] : flags.format;
    const outputs = await chooseOutputs({ ...flags, format }, PROOF_REPORTERS, world);
    const file = path === '-' ? undefined : absolutePath(world.cwd, path);
    if (file === undefined && flags.save !== undefined) {
      throw new UserError('The flow comes from stdin, so no calls can name it: leave --save away');
    }
    const cache = flags.noCache ? undefined : world.cache;
    const asked = { name: flags.flow, clock: flags.clock };
    const found = await readProof(file, asked, { world, cache });
    if (found.kind === 'faulty') {
      const isJson = outputs.some(
        ({ reporter, file: to }) => to === undefined && reporter.id === 'json',
      );
      return tellFaulty(found.linted, isJson ? 'json' : 'pretty', { flags, world });
    }
    const { read } = found;
    const policy = await proofPolicy(flags, file, world);
    const subject = subjectOf(read, { path, flags, policy });
    if (flags.emit !== undefined) return emitModel(subject, { flags, world });
    const report = await runProof(subject, world);
    const isWritten = writeOutputs(outputs, (one, look) => one.render(report, look), {
      world,
      color: flags.color,
    });
    if (flags.save !== undefined && file !== undefined) {
      const { saveProof } = await import('./save-proof.ts');
      saveProof(flags.save, { report, subject, flowPath: file, world });
    }
    return exitCodeOf(report, { failOn: flags.failOn, isWritten, world });
  },
});

type Flags = Given<typeof PROVE_FLAGS>['flags'];
type Setting = { readonly flags: Flags; readonly world: World };

function refuseTable({ format, json, save }: Flags): void {
  if (format.length > 0 || json) throw new UserError('--emit writes a model: leave --format away');
  if (save !== undefined) throw new UserError('--emit proves nothing: leave --save away');
}

function subjectOf(
  read: ReadToProve,
  {
    path,
    flags,
    policy,
  }: { readonly path: string; readonly flags: Flags; readonly policy: ProofSubject['policy'] },
): ProofSubject {
  const steps = Math.max(1, read.flow.steps.size);
  return {
    ...read,
    tool: TOOL,
    policy,
    limits: {
      statesMax: flags.maxStates ?? Math.min(STATES_MAX, VALUATIONS_MAX * steps),
      workMax: flags.timeout ?? WORK_MAX,
    },
    walked: [path, ...(flags.flow === undefined ? [] : ['--flow', flags.flow])],
  };
}

/** 2^16 valuations a step; 8 KB each time that they stand in a set. */
const VALUATIONS_MAX = 65_536;
const STATES_MAX = 100_000_000;
/** A few seconds a search. */
const WORK_MAX = 4_000_000_000;

/** Tells of a flow that cannot be read as lint does. */
async function tellFaulty(
  linted: LintedFile,
  id: 'json' | 'pretty',
  { flags, world }: Setting,
): Promise<ExitCode> {
  const output = { reporter: (await reporters[id]()).default, file: undefined };
  const writing = { world, color: flags.color, quiet: false, maxDiagnostics: undefined };
  writeReport(reportOf([linted], []), [output], writing);
  for (const crash of linted.crashes) tellCrash(crash, world, false);
  return linted.crashes.length > 0 ? 3 : 1;
}

async function emitModel(subject: ProofSubject, { flags, world }: Setting): Promise<ExitCode> {
  const { smvModel } = await import('../proofs/smv-model.ts');
  const text = smvModel(subject);
  if (flags.output === undefined) {
    world.out(text);
    return 0;
  }
  const file = absolutePath(world.cwd, flags.output);
  const written = world.writeText(file, text);
  say(world, written.ok ? `wrote "${shownPath(file, world)}"` : `"${flags.output}" ${written.why}`);
  return written.ok ? 0 : 2;
}

function exitCodeOf(
  { rows }: ProofReport,
  {
    failOn = 'unknown',
    isWritten,
    world,
  }: {
    readonly failOn: string | undefined;
    readonly isWritten: boolean;
    readonly world: World;
  },
): ExitCode {
  const results = rows.map(({ result }) => result);
  if (results.some((one) => one.kind === 'refuted' && one.replay === 'different')) {
    say(world, 'a call goes another way in the simulator, a fault of presszero: please report it');
    return 3;
  }
  if (!isWritten) return 2;
  const counted =
    { never: [], refuted: ['refuted'], unknown: ['refuted', 'unknown'] }[failOn] ?? [];
  return results.some(({ kind }) => (counted as readonly string[]).includes(kind)) ? 1 : 0;
}
