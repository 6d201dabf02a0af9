import { relative, sep } from 'node:path';
import { callText } from '../calls/call-text.ts';
import { editedCalls } from '../calls/edited-calls.ts';
import { newCallsText } from '../calls/new-calls-text.ts';
import { readCalls } from '../calls/read-calls.ts';
import { recordedCall } from '../calls/recorded-call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import { shortForm } from '../simulator/short-form.ts';
import type { Given } from '../walk/given.ts';
import { plainGiven } from '../walk/plain-given.ts';
import type { Stage } from '../walk/stage.ts';
import { worldOf } from '../walk/world-of.ts';
import { absolutePath } from './absolute-path.ts';
import { parentFolder } from './parent-folder.ts';
import { readToEdit } from './read-to-edit.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** A call to be saved. */
export type SavedCall = {
  readonly stage: Stage;
  readonly acts: readonly CallerAct[];
  readonly given: Given;
};

/**
 * Writes a call as a scripted call: into a new file, or behind the calls of one that is there.
 * Gives the name that the call got.
 *
 * @throws {UserError} When it cannot be written, or the file holds calls to another flow.
 */
export function saveCall(file: string, call: SavedCall, world: World): string {
  const path = absolutePath(world.cwd, file);
  const flow = flowFrom(path, call.stage.path, world);
  if (world.kindOf(path) === undefined) {
    const name = nameOf(call);
    written(file, world.createText(path, newCallsText(flow, [textOf(call, name, '  ')])));
    return name;
  }
  const { text, mark } = readToEdit(path, world);
  const { file: known, faults } = readCalls({ path: file, text });
  if (faults.length > 0) throw new UserError(`"${file}" has faults: nothing was added to it`);
  const other = known.flow?.value;
  if (other !== flow && other?.replace(/^\.\//, '') !== flow) {
    throw new UserError(`"${file}" holds calls to "${other}", not to "${flow}": name another file`);
  }
  const names = new Set(known.calls.map((one) => one.name.value));
  const name = freeName(nameOf(call), names);
  const added = [(indent: string) => textOf(call, name, indent)];
  const edited = editedCalls(text, { added, dropsGenerated: false });
  if (edited === undefined) {
    throw new UserError(`"${file}" lists its calls in a way that none can be added to`);
  }
  written(file, world.writeText(path, `${mark}${edited}`));
  return name;
}

function textOf({ stage, acts, given }: SavedCall, name: string, indent: string): string {
  const { clock, variables, hours, mocks, conditions } = given;
  const draft = recordedCall(name, acts, {
    flow: stage.flow,
    world: worldOf(stage, given),
    given: {
      ...(clock === plainGiven.clock ? {} : { clock }),
      set: variables,
      hours,
      mocks,
      holds: conditions,
    },
  });
  return callText(draft, indent);
}

function nameOf({ acts }: SavedCall): string {
  return `walked ${shortForm(acts) || 'without a key'}`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

/** The flow as seen from the folder of the calls. */
function flowFrom(path: string, flow: string, world: World): string {
  const folder = parentFolder(path) ?? '/';
  return relative(folder, absolutePath(world.cwd, flow)).replaceAll(sep, '/');
}

function written(file: string, result: ReturnType<World['writeText']>): void {
  if (!result.ok) throw new UserError(`"${file}" ${result.why}`);
}
