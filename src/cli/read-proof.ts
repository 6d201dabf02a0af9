import { flowTrees } from '../conditions/flow-trees.ts';
import { lintSource } from '../lint/lint-source.ts';
import type { LintedFile } from '../lint/linted-file.ts';
import { readSafely } from '../lint/read-safely.ts';
import type { Flow } from '../model/flow.ts';
import { inlinedFlow } from '../model/inlined-flow.ts';
import type { ProofSubject } from '../proofs/proof-subject.ts';
import { openingsOf } from '../schedule/openings-of.ts';
import { plainGiven } from '../walk/plain-given.ts';
import { callWorld } from './call-world.ts';
import { chosenFlow } from './chosen-flow.ts';
import { clockReader } from './clock-reader.ts';
import { clockWriter } from './clock-writer.ts';
import { oneFlowSource } from './one-flow-source.ts';
import { prepareCheck } from './prepare-check.ts';
import { readCalledFlows } from './read-called-flows.ts';
import { UserError } from './user-error.ts';
import type { TextCache, World } from './world.ts';

/** What reading a flow to be proved gave: the flow, or why lint would not take it either. */
export type ProofRead =
  | { readonly kind: 'flow'; readonly read: ReadToProve }
  | { readonly kind: 'faulty'; readonly linted: LintedFile };

/** A flow that was read to be proved. */
export type ReadToProve = Pick<
  ProofSubject,
  'path' | 'format' | 'flow' | 'written' | 'trees' | 'openings' | 'clockOf' | 'usual'
>;

/**
 * Reads a flow, and those that it runs, to be proved.
 *
 * @param path Absolute; `undefined` for stdin.
 * @throws {UserError} When it cannot be read at all, or what is asked for is not in it.
 */
export async function readProof(
  path: string | undefined,
  { name, clock }: { readonly name: string | undefined; readonly clock: string | undefined },
  { world, cache }: { readonly world: World; readonly cache: TextCache | undefined },
): Promise<ProofRead> {
  const found = await oneFlowSource(path, world);
  if (!found.ok) throw new UserError(found.why);
  const { source, format, faults } = found.value;
  const read = readSafely(source, format);
  // Where a file was not understood, what is proved of the rest says little about its calls.
  const isUnclear = read.faults.some(({ rule }) => rule === 'syntax');
  if (faults.length > 0 || isUnclear || read.flows.length === 0) {
    const setup = { format, rules: [], settings: new Map(), inlineConfig: false, faults, read };
    const linted = lintSource(source, setup);
    if (linted.report.findings.length > 0) return { kind: 'faulty', linted };
  }
  const chosen = chosenFlow(source, read, name);
  if (!chosen.ok) throw new UserError(chosen.why);
  const { flows: called, unread } = await readCalledFlows(chosen.value, path, world);
  const files = new Map(called.map(({ file, flow: inner }) => [file, inner]));
  const flow = inlinedFlow(chosen.value, files, unread);
  const check = await prepareCheck([flow], cache);
  const usual = await callWorld(flow, called, { path, world });
  const startMs = await startOf(flow, clock);
  return {
    kind: 'flow',
    read: {
      path: source.path,
      format: format === 'presszero' ? format : format.id,
      flow,
      written: chosen.value,
      trees: check === undefined ? new Map() : flowTrees(flow, check),
      openings: openingsOf(flow, usual.schedules, startMs.sweep),
      clockOf: await clockWriter(flow),
      usual: { ...usual, startMs: startMs.usual },
    },
  };
}

/** When calls come in where nothing is said, and where the sweep over hours begins. */
async function startOf(
  flow: Flow,
  clock: string | undefined,
): Promise<{ readonly usual: number; readonly sweep: number }> {
  const instantOf = await clockReader(flow);
  const usual = instantOf(plainGiven.clock) ?? Date.parse(`${plainGiven.clock}Z`);
  const sweep = clock === undefined ? usual : instantOf(clock);
  if (sweep === undefined) {
    throw new UserError(`--clock "${clock}" is no moment: write it as "2026-11-28T22:10"`);
  }
  return { usual, sweep };
}
