import type { Step } from '../../model/step.ts';
import type { Located } from '../../text/located.ts';
import type { Block } from './block.ts';
import type { BlockReading } from './block-reading.ts';
import { exitOutcome } from './exit-outcome.ts';
import { namedOutcomes } from './named-outcomes.ts';
import { stepBase } from './step-base.ts';

/** The step of a block that hands the call on, takes it to another flow, or ends it. */
export function leavingStep(block: Block, reading: BlockReading): Step | undefined {
  const { book } = reading;
  switch (block.type) {
    case 'TransferContactToQueue':
    case 'DequeueContactAndTransferToQueue':
      return queueStep(block, reading);
    case 'TransferParticipantToThirdParty':
      return numberStep(block, reading);
    case 'TransferContactToAgent':
      return agentStep(block, reading);
    case 'TransferToFlow':
      return flowJump(block, reading);
    case 'InvokeFlowModule': {
      const file = named(block, 'FlowModuleId');
      book.add('module', file?.value ?? block.id.value, file?.at ?? block.id.at);
      const exits = namedOutcomes(block);
      return { ...stepBase(block, book), error: undefined, type: 'flow', file, exits };
    }
    case 'EndFlowExecution':
    case 'EndFlowModuleExecution':
      return { ...stepBase(block, book), type: 'return', exit: undefined };
    case 'DisconnectParticipant': {
      const outcome = reading.isServed(block.id.value) ? 'resolved' : 'cut-off';
      return { ...stepBase(block, book), type: 'hangup', outcome, reason: undefined };
    }
    default:
      return undefined;
  }
}

/** A parameter by the name that the designer shows for it, else by its id. */
function named(block: Block, path: string): Located<string> | undefined {
  const id = block.parameters.get(path);
  return id === undefined ? undefined : { value: block.shown.get(path) ?? id.value, at: id.at };
}

/**
 * The flow goes on behind such a block only where the queue does not take the call. What the
 * designer writes for the way on is never taken, so the talk ends the call.
 */
function queueStep(block: Block, { book, queueOf }: BlockReading): Step {
  const queue = named(block, 'QueueId') ?? named(block, 'AgentId') ?? queueOf(block.id.value);
  const base = stepBase(block, book);
  if (queue === undefined) book.add('queue', base.title ?? block.id.value, block.id.at);
  return {
    ...base,
    type: 'queue',
    queue,
    expectedWaitMs: undefined,
    maxWaitMs: undefined,
    announceEveryMs: undefined,
    position: undefined,
    options: [],
    answered: undefined,
    timedOut: undefined,
    full: exitOutcome(block, 'error', 'QueueAtCapacity', 'NoMatchingError'),
    closed: undefined,
  };
}

function numberStep(block: Block, { book }: BlockReading): Step {
  const to = block.parameters.get('ThirdPartyPhoneNumber');
  if (to !== undefined) book.add('number', to.value, to.at);
  const comesBack = block.parameters.get('ContinueFlowExecution')?.value.toLowerCase() !== 'false';
  const failed = exitOutcome(block, 'error', 'CallFailed', 'NoMatchingError');
  const late = ['ConnectionTimeLimitExceeded', 'InputTimeLimitExceeded'];
  return {
    ...stepBase(block, book),
    type: 'transfer',
    to,
    reaches: 'human',
    answered: comesBack ? exitOutcome(block, 'next') : undefined,
    // The platform tells a busy line as a call that failed.
    busy: failed,
    noAnswer: exitOutcome(block, 'error', ...late) ?? failed,
    failed,
  };
}

/** The agent who is meant may be talking: the platform then ends the call. */
function agentStep(block: Block, { book }: BlockReading): Step {
  const { at } = block.id;
  // biome-ignore lint/suspicious/noThenProperty: the model's word for what follows; nobody awaits it
  const target = { kind: 'unwired', then: 'ends', at } as const;
  const ends = { at, target, prompt: undefined, set: [] };
  return {
    ...stepBase(block, book),
    type: 'transfer',
    to: undefined,
    reaches: 'human',
    answered: undefined,
    busy: ends,
    noAnswer: ends,
    failed: ends,
  };
}

function flowJump(block: Block, { book }: BlockReading): Step {
  const to = named(block, 'ContactFlowId');
  book.add('flow', to?.value ?? block.id.value, to?.at ?? block.id.at);
  return {
    ...stepBase(block, book),
    error: undefined,
    type: 'transfer',
    to,
    reaches: 'unknown',
    answered: undefined,
    busy: undefined,
    noAnswer: undefined,
    failed: exitOutcome(block, 'error', 'NoMatchingError'),
  };
}
