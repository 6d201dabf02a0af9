import type { Located } from '../../text/located.ts';
import { answersLed } from './answers-led.ts';
import type { Block, Exit } from './block.ts';
import { inForce } from './in-force.ts';
import type { LossBook } from './loss-book.ts';
import { takesMessage } from './takes-message.ts';

/** What the making of a step may ask about the rest of the flow. */
export type BlockReading = {
  readonly book: LossBook;
  readonly blockOf: (id: string) => Block | undefined;
  /** The queue that is set whichever way a call comes to a block. */
  readonly queueOf: (id: string) => Located<string> | undefined;
  /** Whether a block takes a message: it leaves time while the caller is being recorded. */
  readonly isMessage: (id: string) => boolean;
  /** The answers without digits that cannot come to a block, as they are led on before it. */
  readonly answersLed: (id: string) => ReadonlySet<string>;
  /** Whether on every way to a block the caller last chose something and got on. */
  readonly isServed: (id: string) => boolean;
};

/** Works out what is in force where in a flow. O(blocks + exits). */
export function blockReading(
  blocks: readonly Block[],
  start: string | undefined,
  book: LossBook,
): BlockReading {
  const byId = new Map(blocks.map((block) => [block.id.value, block]));
  const queues = new Map<string, Located<string>>();
  for (const block of blocks) {
    const queue = queueSet(block);
    if (queue !== undefined && !queues.has(queue.value)) queues.set(queue.value, queue);
  }
  const queueAt = inForce(blocks, start, (block, { kind }) =>
    kind === 'next' ? queueSet(block)?.value : undefined,
  );
  const recordingAt = inForce(blocks, start, recordingSet);
  const messages = new Set(
    blocks
      .filter((block) => recordingAt(block.id.value) === 'on' && takesMessage(block))
      .map(({ id }) => id.value),
  );
  const servedAt = inForce(blocks, start, (block, exit) =>
    messages.has(block.id.value) ? 'served' : serviceSet(block, exit),
  );
  return {
    book,
    blockOf: (id) => byId.get(id),
    queueOf: (id) => queues.get(queueAt(id) ?? ''),
    isMessage: (id) => messages.has(id),
    answersLed: answersLed(blocks),
    isServed: (id) => servedAt(id) === 'served',
  };
}

/** The queue that a block sets, by the name that the designer shows for it. */
function queueSet({ type, parameters, shown }: Block): Located<string> | undefined {
  if (type !== 'UpdateContactTargetQueue') return undefined;
  const path = parameters.has('QueueId') ? 'QueueId' : 'AgentId';
  const id = parameters.get(path);
  return id === undefined ? undefined : { value: shown.get(path) ?? id.value, at: id.at };
}

/** A block that asks something ends a recording that was not meant for a message. */
function recordingSet({ type, parameters }: Block, { kind }: Exit): string | undefined {
  const media = parameters.get('MediaStreamingState')?.value;
  const ivr = parameters.get('RecordingBehavior.IVRRecordingBehavior')?.value;
  const state = type === 'UpdateContactMediaStreamingBehavior' ? media : ivr;
  if (state !== undefined) return state === 'Enabled' && kind === 'next' ? 'on' : 'off';
  return ASKS.has(type) ? 'off' : undefined;
}

const ASKS: ReadonlySet<string> = new Set(['GetParticipantInput', 'ConnectParticipantWithLexBot']);

/**
 * A choice that the caller made, or digits that were taken, serve the caller; silence, a wrong
 * key, closed hours, a full queue, the last try and a failure do not.
 */
function serviceSet({ type }: Block, { kind, name }: Exit): string | undefined {
  if (kind === 'error') {
    const isElse = name === 'NoMatchingCondition' && !ASKS.has(type);
    return isElse ? undefined : 'failed';
  }
  if (ASKS.has(type)) return 'served';
  if (type === 'CheckHoursOfOperation') return name === 'False' ? 'failed' : undefined;
  if (name === 'DoneLooping') return 'failed';
  return type === 'CreateCallbackContact' ? 'served' : undefined;
}
