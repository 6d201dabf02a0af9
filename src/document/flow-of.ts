import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { type StepId, toStepId } from '../model/step-id.ts';
import type { Located } from '../text/located.ts';
import type { MapTree, TreeEntry } from '../text/tree.ts';
import { field } from './field.ts';
import { readAsking } from './read-asking.ts';
import { readGoal } from './read-goal.ts';
import { readOptions } from './read-options.ts';
import { readSchedule } from './read-schedule.ts';
import { readStep } from './read-step.ts';
import { readText } from './read-text.ts';
import { readVariable } from './read-variable.ts';

/**
 * The flow that a tree says. A part that is faulty is left out and all else kept; what stands twice
 * counts where it stands first. A flow that can return is part of another.
 */
export function flowOf(tree: MapTree): Flow {
  const defaults = field(tree, 'defaults')?.value;
  const goals = field(tree, 'goals')?.value;
  const steps = byId(field(tree, 'steps'), readStep);
  const isPart = [...steps.values()].some(({ type }) => type === 'return');
  return {
    name: readText(field(tree, 'name')),
    language: readText(field(tree, 'language')),
    number: readText(field(tree, 'number')),
    start: startOf(readText(field(tree, 'start'))),
    schedules: byId(field(tree, 'schedules'), readSchedule),
    variables: byId(field(tree, 'variables'), readVariable),
    globals: readOptions(field(tree, 'globals')),
    defaults: readAsking(defaults?.kind === 'map' ? defaults : NOTHING),
    goals: goals?.kind === 'list' ? goals.items.flatMap((goal) => readGoal(goal) ?? []) : [],
    steps: steps as ReadonlyMap<StepId, Step>,
    format: 'presszero',
    role: isPart ? 'part' : 'call',
  };
}

const NOTHING: MapTree = { kind: 'map', at: { start: 0, end: 0 }, entries: [], tag: undefined };

function byId<Value>(
  entry: TreeEntry | undefined,
  read: (entry: TreeEntry) => Value | undefined,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  if (entry?.value.kind !== 'map') return values;
  for (const part of entry.value.entries) {
    if (values.has(part.key.text)) continue;
    const value = read(part);
    if (value !== undefined) values.set(part.key.text, value);
  }
  return values;
}

function startOf(text: Located<string> | undefined): Located<StepId> | undefined {
  return text === undefined ? undefined : { value: toStepId(text.value), at: text.at };
}
