import { relative } from 'node:path';
import { COVERAGE_KINDS, type CoverageKind } from '../calls/coverage-kinds.ts';
import { coveredMarks } from '../calls/covered-marks.ts';
import { editedCalls } from '../calls/edited-calls.ts';
import { type GeneratedCalls, generateCalls } from '../calls/generate-calls.ts';
import { keptCalls } from '../calls/kept-calls.ts';
import { markedCallText } from '../calls/marked-call-text.ts';
import { newCallsText } from '../calls/new-calls-text.ts';
import type { TestedFlow } from '../calls/tested-flow.ts';
import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import type { Given } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { parentFolder } from './parent-folder.ts';
import { readTestedFlow } from './read-tested-flow.ts';
import { readToEdit } from './read-to-edit.ts';
import { say } from './say.ts';
import { shownPath } from './shown-path.ts';
import type { TEST_FLAGS } from './test-flags.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** What `presszero test --generate` was given. */
export type GenerateSetup = {
  readonly args: readonly string[];
  readonly flags: Given<typeof TEST_FLAGS>['flags'];
  readonly world: World;
};

/**
 * Writes calls that cover a flow, to stdout or to a file. A file that is there stays as it is, but
 * for `--update`, which adds to it and replaces only what was generated and never changed.
 *
 * @throws {UserError} When the flow cannot be read or the file not be written.
 */
export async function generateFile(flow: string, setup: GenerateSetup): Promise<ExitCode> {
  const { args, flags, world } = setup;
  if (args.length > 0) throw new UserError('--generate makes no calls: leave the paths away');
  const kinds = kindsOf(flags.cover);
  const flowPath = absolutePath(world.cwd, flow);
  const read = await readTestedFlow(flowPath, world);
  if (!read.ok) throw new UserError(read.why);
  const { tested } = read.value;
  const file = flags.output === undefined ? undefined : absolutePath(world.cwd, flags.output);
  if (flags.update) {
    if (file === undefined) throw new UserError('--update needs a file: name it with --output');
    if (world.kindOf(file) !== undefined) return update(file, { tested, kinds, flowPath, world });
  }
  const made = generateCalls(tested, { kinds, covered: new Set(), names: new Set() });
  const folder = (file === undefined ? undefined : parentFolder(file)) ?? world.cwd;
  const named = relative(folder, flowPath).replaceAll('\\', '/');
  const text = newCallsText(
    named,
    made.calls.map((call) => markedCallText(call)),
  );
  if (file === undefined) {
    world.out(text);
  } else {
    const written = world.createText(file, text);
    const advice = world.kindOf(file) === undefined ? '' : ': --update adds to it';
    if (!written.ok) throw new UserError(`"${shownPath(file, world)}" ${written.why}${advice}`);
  }
  tell(made, file, world);
  return 0;
}

type Updating = {
  readonly tested: TestedFlow;
  readonly kinds: readonly CoverageKind[];
  readonly flowPath: string;
  readonly world: World;
};

function update(file: string, { tested, kinds, flowPath, world }: Updating): ExitCode {
  const { text, mark } = readToEdit(file, world);
  const shown = shownPath(file, world);
  const kept = keptCalls({ path: shown, text });
  if (kept.fault !== undefined) throw new UserError(`"${shown}" ${kept.fault}`);
  const called = absolutePath(parentFolder(file) ?? '/', kept.flow);
  if (called !== flowPath) {
    throw new UserError(`"${shown}" calls another flow, "${kept.flow}": name a file of this flow`);
  }
  const names = new Set(kept.calls.map(({ name }) => name.value));
  const covered = coveredMarks(kept.calls, tested);
  const made = generateCalls(tested, { kinds, covered, names });
  const added = made.calls.map((call) => (indent: string) => markedCallText(call, indent));
  const edited = editedCalls(text, { added, dropsGenerated: true });
  if (edited === undefined) {
    throw new UserError(`"${shown}" has no list of calls in lines that begin with "-"`);
  }
  if (edited !== text) {
    const written = world.writeText(file, `${mark}${edited}`);
    if (!written.ok) throw new UserError(`"${shown}" ${written.why}`);
  }
  tell(made, file, world);
  return 0;
}

function kindsOf(cover: readonly string[]): readonly CoverageKind[] {
  const known = COVERAGE_KINDS.filter((kind) => kind !== 'worlds');
  if (cover.length === 0) return ['steps', 'options', 'events'];
  return cover.map((word) => {
    const kind = known.find((one) => one === word);
    if (kind !== undefined) return kind;
    const meant = suggestion(word, known);
    const advice = meant === undefined ? `write ${known.join(', ')}` : `did you mean "${meant}"?`;
    throw new UserError(`--cover: nothing is called "${word}": ${advice}`);
  });
}

/** What was written, and what no call was found for. */
function tell({ calls, left }: GeneratedCalls, file: string | undefined, world: World): void {
  const count = `${calls.length} ${calls.length === 1 ? 'call' : 'calls'}`;
  const where = file === undefined ? '' : ` to "${shownPath(file, world)}"`;
  say(world, `wrote ${count}${where}`);
  for (const { name } of left.slice(0, LEFT_MAX)) say(world, `found no call for ${name}`);
  if (left.length > LEFT_MAX) say(world, `and none for ${left.length - LEFT_MAX} more`);
}

const LEFT_MAX = 20;
