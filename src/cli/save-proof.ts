import { relative, sep } from 'node:path';
import { callPlaces } from '../calls/call-places.ts';
import { editedCalls } from '../calls/edited-calls.ts';
import { newCallsText } from '../calls/new-calls-text.ts';
import { readCalls } from '../calls/read-calls.ts';
import { runCall } from '../calls/run-call.ts';
import type { ProofReport } from '../proofs/proof-report.ts';
import type { ProofSubject } from '../proofs/proof-subject.ts';
import { type RefutedCall, refutedCalls } from '../proofs/refuted-calls.ts';
import { absolutePath } from './absolute-path.ts';
import { parentFolder } from './parent-folder.ts';
import { readToEdit } from './read-to-edit.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** What is saved, and where its flow lies. */
export type SavedProof = {
  readonly report: ProofReport;
  readonly subject: Pick<ProofSubject, 'flow' | 'written' | 'usual'>;
  /** Absolute. */
  readonly flowPath: string;
  readonly world: World;
};

/**
 * Writes the refutations of a proof as scripted calls that fail today: into a new file, or behind
 * the calls of one that is there, of which every letter stays. A call that is there under its name
 * is not written again.
 *
 * @throws {UserError} When it cannot be written, or the file holds calls to another flow.
 */
export function saveProof(name: string, saved: SavedProof): void {
  const { report, subject, flowPath, world } = saved;
  const path = absolutePath(world.cwd, name);
  const shown = shownPath(path, world);
  const folder = parentFolder(path) ?? '/';
  const flow = relative(folder, flowPath).replaceAll(sep, '/');
  const made = refutedCalls(report, subject.flow);
  const failing = made.filter((call) => failsNow(call, flow, subject));
  const passing = made.length - failing.length;
  if (passing > 0) {
    say(
      world,
      `${passing} refuted ${passing === 1 ? 'call is' : 'calls are'} not saved: no scripted call shows what it refutes`,
    );
  }
  if (failing.length === 0) {
    say(world, `nothing is refuted that could be saved to "${shown}"`);
    return;
  }
  if (world.kindOf(path) === undefined) {
    const texts = failing.map((call) => call.text('  '));
    written(shown, world.createText(path, newCallsText(flow, texts)));
    say(world, `wrote ${counted(failing.length)} to "${shown}"`);
    return;
  }
  const added = addTo(path, { shown, flowPath, failing, world });
  say(world, `added ${counted(added)} to "${shown}"`);
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'call' : 'calls'}`;
}

/** Whether a call, read back, fails with the flow as it is. */
function failsNow(call: RefutedCall, flow: string, subject: SavedProof['subject']): boolean {
  const text = newCallsText(flow, [call.text('  ')]);
  const { file, faults } = readCalls({ path: 'calls.yaml', text });
  const [scripted] = file.calls;
  if (faults.length > 0 || scripted === undefined) return false;
  const tested = { flow: subject.written, world: subject.usual };
  return runCall(scripted, tested).verdict === 'failed';
}

function addTo(
  path: string,
  {
    shown,
    flowPath,
    failing,
    world,
  }: {
    readonly shown: string;
    readonly flowPath: string;
    readonly failing: readonly RefutedCall[];
    readonly world: World;
  },
): number {
  const { text, mark } = readToEdit(path, world);
  const { file, faults } = readCalls({ path: shown, text });
  if (faults.length > 0) throw new UserError(`"${shown}" has faults: nothing was added to it`);
  const called = absolutePath(parentFolder(path) ?? '/', file.flow?.value ?? '');
  if (called !== flowPath) {
    throw new UserError(`"${shown}" holds calls to another flow: name another file`);
  }
  const names = new Set(callPlaces(text)?.calls.map((one) => one.name));
  const added = failing.filter((call) => !names.has(call.name)).map((call) => call.text);
  if (added.length === 0) return 0;
  const edited = editedCalls(text, { added, dropsGenerated: false });
  if (edited === undefined) {
    throw new UserError(`"${shown}" lists its calls in a way that none can be added to`);
  }
  written(shown, world.writeText(path, `${mark}${edited}`));
  return added.length;
}

function written(shown: string, result: ReturnType<World['writeText']>): void {
  if (!result.ok) throw new UserError(`"${shown}" ${result.why}`);
}
