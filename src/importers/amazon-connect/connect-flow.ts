import type { NamedFault } from '../../finding/fault.ts';
import type { Asking } from '../../model/asking.ts';
import type { Flow } from '../../model/flow.ts';
import { NO_ASKING } from '../../model/no-asking.ts';
import type { Step } from '../../model/step.ts';
import { type StepId, toStepId } from '../../model/step-id.ts';
import type { Located } from '../../text/located.ts';
import { suggestion } from '../../text/suggestion.ts';
import type { Tree } from '../../text/tree.ts';
import type { Loss } from '../importer.ts';
import { treeText } from '../tree-text.ts';
import { treeValue } from '../tree-value.ts';
import { actionBlocks } from './action-blocks.ts';
import type { Block } from './block.ts';
import { blockReading } from './block-reading.ts';
import { blockStep } from './block-step.ts';
import { flowRole } from './flow-role.ts';
import type { FoundFlow } from './found-flow.ts';
import { lossBook } from './loss-book.ts';
import { moduleBlocks } from './module-blocks.ts';

/** A flow that was read, with its faults and with what it cannot say. */
export type ConnectFlow = {
  readonly flow: Flow;
  readonly faults: readonly NamedFault[];
  readonly losses: readonly Loss[];
};

/** Reads a flow that was found in a file. Never throws. O(length). */
export function connectFlow(found: FoundFlow): ConnectFlow {
  const faults: NamedFault[] = [];
  const isNew = found.dialect === 'actions';
  const all = isNew ? actionBlocks(found.tree, faults) : moduleBlocks(found.tree, faults);
  const blocks = uniqueBlocks(all, faults);
  const start = startOf(found, blocks, faults);
  const book = lossBook();
  const reading = blockReading(blocks, start?.value, book);
  const steps = new Map<StepId, Step>();
  for (const block of blocks) {
    const step = blockStep(block, reading);
    steps.set(step.id, step);
  }
  const about = treeValue(found.tree, isNew ? 'Metadata' : 'metadata');
  const flow: Flow = {
    name: nameOf(about) ?? found.name,
    language: languageOf(blocks),
    number: undefined,
    start,
    schedules: new Map(),
    variables: new Map(),
    globals: [],
    defaults: defaultsOf(start),
    goals: [],
    steps,
    format: 'amazon-connect',
    role: flowRole(found, blocks),
  };
  return { flow, faults, losses: book.losses() };
}

/** Of blocks with one id the first stays, as it is the one that the platform would lead to. */
function uniqueBlocks(all: readonly Block[], faults: NamedFault[]): readonly Block[] {
  const first = new Map<string, Block>();
  for (const block of all) {
    const { value, at } = block.id;
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, block);
      continue;
    }
    faults.push({
      rule: 'syntax',
      at,
      message: `"${value}" is the id of two blocks: give one of them another`,
      notes: [{ at: before.id.at, message: `"${value}" stands here first` }],
    });
  }
  return [...first.values()];
}

function startOf(
  { tree, dialect }: FoundFlow,
  blocks: readonly Block[],
  faults: NamedFault[],
): Located<StepId> | undefined {
  const key = dialect === 'actions' ? 'StartAction' : 'start';
  const written = treeText(treeValue(tree, key));
  if (written === undefined) {
    const at = { start: tree.at.start, end: Math.min(tree.at.start + 1, tree.at.end) };
    const message = `The flow does not say where it starts: write "${key}" with the id of a block`;
    faults.push({ rule: 'syntax', at, message });
    return undefined;
  }
  if (!blocks.some(({ id }) => id.value === written.value)) {
    const near = suggestion(
      written.value,
      blocks.map(({ id }) => id.value),
    );
    const advice = near === undefined ? 'name one that is' : `did you mean "${near}"?`;
    const message = `The flow starts at "${written.value}", which is no block of it: ${advice}`;
    faults.push({ rule: 'syntax', at: written.at, message });
    return undefined;
  }
  return { value: toStepId(written.value), at: written.at };
}

function nameOf(about: Tree | undefined): Located<string> | undefined {
  const name = treeText(treeValue(about, 'name'));
  return name === undefined || name.value.trim() === '' ? undefined : name;
}

/** The language that a flow sets, when it is one alone. */
function languageOf(blocks: readonly Block[]): Located<string> | undefined {
  const set = blocks
    .map(({ parameters }) => parameters.get('LanguageCode'))
    .filter((code) => code !== undefined && LANGUAGE.test(code.value));
  const [first] = set;
  return set.every((code) => code?.value === first?.value) ? first : undefined;
}

const LANGUAGE = /^[a-z]{2,3}-[A-Z]{2}$/;

/** Between digits the platform waits 5 seconds: administrator guide, Store customer input. */
function defaultsOf(start: Located<StepId> | undefined): Asking {
  if (start === undefined) return NO_ASKING;
  return { ...NO_ASKING, interDigitMs: { value: 5000, at: start.at } };
}
