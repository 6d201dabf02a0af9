import { field } from '../document/field.ts';
import { readDuration } from '../document/read-duration.ts';
import { textOf } from '../document/text-of.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Tree, TreeEntry } from '../text/tree.ts';
import { readExpect } from './read-expect.ts';
import type { ScriptedAct } from './scripted-call.ts';
import { wantedPattern } from './wanted-pattern.ts';

/** The acts of a call in turn; an item that is no act is left out. */
export function readActs(tree: Tree | undefined): readonly ScriptedAct[] {
  return tree?.kind === 'list' ? tree.items.flatMap((item) => actOf(item) ?? []) : [];
}

function actOf(item: Tree): ScriptedAct | undefined {
  if (item.kind !== 'map') return undefined;
  const entry = item.entries.find(({ key }) => key.text !== 'at');
  if (entry === undefined) return undefined;
  const { at } = entry.value;
  switch (entry.key.text) {
    case 'hear': {
      const wanted = textOf(entry.value)?.value;
      const pattern = wantedPattern(wanted ?? '');
      return wanted === undefined ? undefined : { kind: 'hear', at, wanted, pattern };
    }
    case 'expect':
      return { kind: 'expect', at, expectations: readExpect(entry.value) };
    case 'note':
      return { kind: 'note', at, text: textOf(entry.value)?.value ?? '' };
    default: {
      const act = callerAct(entry, item);
      return act && { kind: 'act', at, act, times: timesOf(entry) };
    }
  }
}

function callerAct(entry: TreeEntry, item: Tree): CallerAct | undefined {
  const text = textOf(entry.value)?.value;
  switch (entry.key.text) {
    case 'press':
      return text === undefined ? undefined : pressOf(text, field(item, 'at'));
    case 'say':
      return text === undefined ? undefined : { kind: 'say', phrase: text };
    case 'wait': {
      const ms = readDuration(entry)?.value;
      return ms === undefined ? undefined : { kind: 'wait', ms };
    }
    case 'silence':
      return { kind: 'silence' };
    case 'listen':
      return { kind: 'listen' };
    case 'hangup':
      return { kind: 'hangup' };
    default:
      return undefined;
  }
}

function pressOf(keys: string, at: TreeEntry | undefined): CallerAct {
  if (keys === 'wrong') return { kind: 'wrongKey' };
  const afterMs = readDuration(at)?.value;
  return afterMs === undefined ? { kind: 'press', keys } : { kind: 'press', keys, afterMs };
}

function timesOf({ key, value }: TreeEntry): number {
  if (key.text !== 'silence' || value.kind !== 'scalar') return 1;
  return typeof value.value === 'number' ? Math.min(value.value, SILENCES_MAX) : 1;
}

/** As the schema has it. */
const SILENCES_MAX = 1_000;
