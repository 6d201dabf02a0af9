import type { QueueStep, Step } from '../../model/step.ts';
import type { Located } from '../../text/located.ts';
import { askingStep } from './asking-step.ts';
import type { Block } from './block.ts';
import type { BlockReading } from './block-reading.ts';
import { decidingStep } from './deciding-step.ts';
import { exitOutcome } from './exit-outcome.ts';
import { leavingStep } from './leaving-step.ts';
import { namedOutcomes } from './named-outcomes.ts';
import { requiredOutcome } from './required-outcome.ts';
import { stepBase } from './step-base.ts';

/** The step that a block becomes: one step a block, under the block's id. */
export function blockStep(block: Block, reading: BlockReading): Step {
  const { book } = reading;
  switch (block.type) {
    case 'MessageParticipant': {
      const next = requiredOutcome(block, exitOutcome(block, 'next'));
      return { ...stepBase(block, book), type: 'say', bargeIn: undefined, next };
    }
    case 'GetParticipantInput':
      return askingStep(block, reading);
    case 'MessageParticipantIteratively':
      return musicStep(block, reading);
    case 'ConnectParticipantWithLexBot':
      book.add('bot', botName(block), block.writtenType.at);
      return opaqueStep(block, reading);
    case 'InvokeLambdaFunction':
      return lookupStep(block, reading, serviceOf(block));
    case 'CreateCallbackContact': {
      const next = requiredOutcome(block, exitOutcome(block, 'next'));
      return { ...stepBase(block, book), type: 'callback', withinMs: undefined, next };
    }
    case 'Wait':
      return opaqueStep(block, reading);
    case 'Compare':
    case 'DistributeByPercentage':
    case 'Loop':
      return decidingStep(block, reading);
    default:
      return leavingStep(block, reading) ?? otherStep(block, reading);
  }
}

/**
 * A block that only checks or does something behind the scenes is told by the first word of its
 * type; any other is of a kind that we do not know.
 */
function otherStep(block: Block, reading: BlockReading): Step {
  if (block.type.startsWith('Check')) return decidingStep(block, reading);
  if (!DOES.test(block.type)) {
    reading.book.add('type', block.writtenType.value, block.writtenType.at);
    return opaqueStep(block, reading);
  }
  const isPlain = block.exits.every(
    ({ kind, name }) => kind === 'next' || name === 'NoMatchingError',
  );
  if (!isPlain) return lookupStep(block, reading, block.writtenType);
  const next = requiredOutcome(block, exitOutcome(block, 'next'));
  return { ...stepBase(block, reading.book), type: 'set', set: [], next };
}

const DOES =
  /^(?:Associate|Complete|Create|Get|Load|Persist|Resume|Send|Set|Start|Stop|Tag|UnTag|Update)[A-Z]/;

function opaqueStep(block: Block, { book }: BlockReading): Step {
  const foreignType = block.writtenType.value;
  const outcomes = namedOutcomes(block);
  return { ...stepBase(block, book), error: undefined, type: 'opaque', foreignType, outcomes };
}

function lookupStep(block: Block, { book }: BlockReading, service: Located<string>): Step {
  const outcomes = namedOutcomes(block);
  const base = { ...stepBase(block, book), error: undefined };
  return { ...base, type: 'lookup', service, latencyMs: undefined, outcomes };
}

/** The name of a function out of its id: `arn:aws:lambda:…:function:lookup:live`. */
function serviceOf({ parameters, shown, id }: Block): Located<string> {
  const path = 'LambdaFunctionARN';
  const written = parameters.get(path) ?? id;
  const name = /:function:([^:]+)/.exec(written.value)?.[1];
  return { value: shown.get(path) ?? name ?? written.value, at: written.at };
}

function botName({ parameters, shown, id }: Block): string {
  const paths = ['LexV2Bot.AliasArn', 'LexBot.Name', 'BotName'];
  const names = paths.flatMap((path) => [shown.get(path), parameters.get(path)?.value]);
  return names.find((name) => name !== undefined && name !== '') ?? id.value;
}

/**
 * Music plays until a person takes the call out of the queue, or until it is interrupted, which
 * is the queue's own limit of waiting. Music that nothing interrupts needs no way out.
 */
function musicStep(block: Block, { book }: BlockReading): Step {
  const interrupted = block.exits.find(({ kind }) => kind === 'condition');
  const base = stepBase(block, book);
  if (interrupted === undefined) {
    const foreignType = block.writtenType.value;
    return { ...base, type: 'opaque', foreignType, outcomes: new Map() };
  }
  const seconds = block.parameters.get('InterruptFrequencySeconds');
  const waitMs = Math.round(Number(seconds?.value) * 1000);
  const timedOut = exitOutcome(block, 'condition');
  const music: QueueStep = {
    ...base,
    type: 'queue',
    queue: undefined,
    expectedWaitMs: undefined,
    maxWaitMs: seconds !== undefined && waitMs > 0 ? { value: waitMs, at: seconds.at } : undefined,
    announceEveryMs: undefined,
    position: undefined,
    options: [],
    answered: undefined,
    timedOut,
    full: undefined,
    closed: undefined,
  };
  return music;
}
