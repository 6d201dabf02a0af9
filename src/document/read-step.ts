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
  // Below, what steps share is spread behind their own: in front, V8 takes ten times as long.
  return stepOf(readText(field(tree, 'type'))?.value, base, tree);
}

function stepOf(type: string | undefined, base: StepBase, tree: MapTree): Step | undefined {
  switch (type) {
    case 'say': {
      const bargeIn = readBoolean(field(tree, 'bargeIn'));
      return { type, bargeIn, next: readOutcome(tree, 'next'), ...base };
    }
    case 'menu':
      return readMenuStep(base, tree);
    case 'collect':
      return readCollectStep(base, tree);
    case 'branch':
      return readBranchStep(base, tree);
    case 'hours':
      return {
        type,
        schedule: readText(field(tree, 'schedule')),
        open: readOutcome(tree, 'open'),
        closed: readOutcome(tree, 'closed'),
        holiday: readOutcome(tree, 'holiday'),
        ...base,
      };
    case 'set':
      return { type, set: readSet(field(tree, 'set')), next: readOutcome(tree, 'next'), ...base };
    case 'queue':
      return readQueueStep(base, tree);
    case 'transfer':
      return readTransferStep(base, tree);
    case 'count': {
      const limit = readCount(field(tree, 'limit'), COUNT_MAX);
      const again = readOutcome(tree, 'again');
      return { type, limit, again, done: readOutcome(tree, 'done'), ...base };
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
      return { type, service, latencyMs, outcomes: readOutcomes(field(tree, 'outcomes')), ...base };
    }
    case 'flow': {
      const file = readText(field(tree, 'file'));
      return { type, file, exits: readOutcomes(field(tree, 'exits')), ...base };
    }
    case 'opaque': {
      const foreignType = readText(field(tree, 'foreignType'))?.value ?? 'opaque';
      return { type, foreignType, outcomes: readOutcomes(field(tree, 'outcomes')), ...base };
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
      return { type, replyWithinMs, next: readOutcome(tree, 'next'), ...base };
    }
    case 'callback': {
      const withinMs = readDuration(field(tree, 'within'));
      return { type, withinMs, next: readOutcome(tree, 'next'), ...base };
    }
    case 'survey':
      return { type, next: readOutcome(tree, 'next'), ...base };
    case 'return':
      return { type, exit: readText(field(tree, 'exit')), ...base };
    case 'hangup': {
      const isCutOff = readText(field(tree, 'outcome'))?.value === 'cut-off';
      const reason = readText(field(tree, 'reason'));
      return { type, outcome: isCutOff ? 'cut-off' : 'resolved', reason, ...base };
    }
    default:
      return undefined;
  }
}
