import type { Step } from '../model/step.ts';
import { toStepId } from '../model/step-id.ts';
import type { MapTree, TreeEntry } from '../text/tree.ts';
import { COUNT_MAX } from './count-max.ts';
import { field } from './field.ts';
import { readBoolean } from './read-boolean.ts';
import { readBranchStep } from './read-branch-step.ts';
import { readCollectStep } from './read-collect-step.ts';
import { readCount } from './read-count.ts';
import { readDuration } from './read-duration.ts';
import { readMenuStep } from './read-menu-step.ts';
import { readOutcome } from './read-outcome.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readPrompt } from './read-prompt.ts';
import { readQueueStep } from './read-queue-step.ts';
import { readSet } from './read-set.ts';
import { readText } from './read-text.ts';
import { readTransferStep } from './read-transfer-step.ts';
import type { StepBase } from './step-base.ts';

/**
 * The step that an entry of `steps` says; `undefined` when it is no map or its type is unknown,
 * since nothing could be said about what it does.
 */
export function readStep({ key, value: tree }: TreeEntry): Step | undefined {
  if (tree.kind !== 'map') return undefined;
  const base: StepBase = {
    id: toStepId(key.text),
    title: readText(field(tree, 'title'))?.value,
    at: key.at,
    prompt: readPrompt(tree),
  };
  return stepOf(readText(field(tree, 'type'))?.value, base, tree);
}

function stepOf(type: string | undefined, base: StepBase, tree: MapTree): Step | undefined {
  switch (type) {
    case 'say': {
      const bargeIn = readBoolean(field(tree, 'bargeIn'));
      return { ...base, type, bargeIn, next: readOutcome(tree, 'next') };
    }
    case 'menu':
      return readMenuStep(base, tree);
    case 'collect':
      return readCollectStep(base, tree);
    case 'branch':
      return readBranchStep(base, tree);
    case 'hours':
      return {
        ...base,
        type,
        schedule: readText(field(tree, 'schedule')),
        open: readOutcome(tree, 'open'),
        closed: readOutcome(tree, 'closed'),
        holiday: readOutcome(tree, 'holiday'),
      };
    case 'set':
      return { ...base, type, set: readSet(field(tree, 'set')), next: readOutcome(tree, 'next') };
    case 'queue':
      return readQueueStep(base, tree);
    case 'transfer':
      return readTransferStep(base, tree);
    case 'count': {
      const limit = readCount(field(tree, 'limit'), COUNT_MAX);
      const again = readOutcome(tree, 'again');
      return { ...base, type, limit, again, done: readOutcome(tree, 'done') };
    }
    default:
      return serviceStepOf(type, base, tree) ?? lastStepOf(type, base, tree);
  }
}

/** Steps that leave the call to somebody or something else for a while. */
function serviceStepOf(type: string | undefined, base: StepBase, tree: MapTree): Step | undefined {
  switch (type) {
    case 'lookup': {
      const service = readText(field(tree, 'service'));
      const latencyMs = readDuration(field(tree, 'latency'));
      return { ...base, type, service, latencyMs, outcomes: readOutcomes(field(tree, 'outcomes')) };
    }
    case 'flow': {
      const file = readText(field(tree, 'file'));
      return { ...base, type, file, exits: readOutcomes(field(tree, 'exits')) };
    }
    case 'opaque': {
      const foreignType = readText(field(tree, 'foreignType'))?.value ?? 'opaque';
      return { ...base, type, foreignType, outcomes: readOutcomes(field(tree, 'outcomes')) };
    }
    default:
      return undefined;
  }
}

/** Steps with which a call, or a called flow, may end. */
function lastStepOf(type: string | undefined, base: StepBase, tree: MapTree): Step | undefined {
  switch (type) {
    case 'voicemail': {
      const replyWithinMs = readDuration(field(tree, 'replyWithin'));
      return { ...base, type, replyWithinMs, next: readOutcome(tree, 'next') };
    }
    case 'callback': {
      const withinMs = readDuration(field(tree, 'within'));
      return { ...base, type, withinMs, next: readOutcome(tree, 'next') };
    }
    case 'survey':
      return { ...base, type, next: readOutcome(tree, 'next') };
    case 'return':
      return { ...base, type, exit: readText(field(tree, 'exit')) };
    case 'hangup': {
      const isCutOff = readText(field(tree, 'outcome'))?.value === 'cut-off';
      const reason = readText(field(tree, 'reason'));
      return { ...base, type, outcome: isCutOff ? 'cut-off' : 'resolved', reason };
    }
    default:
      return undefined;
  }
}
