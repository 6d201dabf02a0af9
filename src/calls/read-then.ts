import { readDuration } from '../document/read-duration.ts';
import { textOf } from '../document/text-of.ts';
import { textsOf } from '../document/texts-of.ts';
import type { End, EndFault } from '../simulator/call.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import type { Requirement } from './requirement.ts';

/** What a `then` says, in its order; what is faulty is left out. */
export function readThen(tree: Tree | undefined): readonly Requirement[] {
  return tree?.kind === 'map' ? tree.entries.flatMap(requirementsOf) : [];
}

function requirementsOf(entry: TreeEntry): readonly Requirement[] {
  const { at } = entry.value;
  const text = textOf(entry.value)?.value;
  switch (entry.key.text) {
    case 'ends':
      return ends(entry.value);
    case 'within':
    case 'time': {
      const ms = readDuration(entry)?.value;
      return ms === undefined ? [] : [{ kind: entry.key.text, at, ms }];
    }
    case 'keys':
      return [{ kind: 'keys', at, count: Number(text) }];
    case 'never':
      return textsOf(entry.value).map(({ value, at }) => ({ kind: 'never', at, name: value }));
    case 'reason':
      return text === undefined ? [] : [{ kind: 'reason', at, reason: text }];
    case 'fault':
      return isFault(text) ? [{ kind: 'fault', at, fault: text }] : [];
    default:
      return [];
  }
}

function ends(tree: Tree): readonly Requirement[] {
  const { at } = tree;
  if (tree.kind === 'scalar') {
    return isEnd(tree.text) ? [{ kind: 'ends', at, end: tree.text, step: undefined }] : [];
  }
  const [entry] = tree.kind === 'map' ? tree.entries : [];
  if (entry === undefined || !isEnd(entry.key.text)) return [];
  return [{ kind: 'ends', at, end: entry.key.text, step: textOf(entry.value) }];
}

const ENDS: Readonly<Record<End['kind'], true>> = {
  human: true,
  resolved: true,
  voicemail: true,
  callback: true,
  'cut-off': true,
  'hung-up': true,
  left: true,
};

function isEnd(text: string): text is End['kind'] {
  return Object.hasOwn(ENDS, text);
}

const FAULTS: Readonly<Record<EndFault, true>> = {
  'missing-start': true,
  'missing-step': true,
  'missing-outcome': true,
  unwired: true,
  'missing-flow': true,
  'too-deep': true,
  livelock: true,
};

function isFault(text: string | undefined): text is EndFault {
  return text !== undefined && Object.hasOwn(FAULTS, text);
}
