import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import type { Handler, Option } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';
import type { CoverageItem } from './coverage-item.ts';
import { stepOutcomes } from './step-outcomes.ts';
import { worldItems } from './world-items.ts';

/**
 * All that calls through a flow can come by, step by step in the order of the file.
 *
 * What cannot happen is not counted: a wrong key where every key means something, the limit of
 * events that is unlimited. O(size of the flow).
 */
export function coverageItems(flow: Flow): readonly CoverageItem[] {
  return [
    ...worldItems(flow),
    ...flow.globals.map((option) => optionItem(option, 'global key')),
    ...[...flow.steps.values()].flatMap((step) => stepItems(step, flow)),
  ];
}

function stepItems(step: Step, flow: Flow): readonly CoverageItem[] {
  const own: CoverageItem = {
    kind: 'steps',
    name: `step "${step.id}"`,
    at: step.at,
    marks: [`step ${step.id}`],
  };
  const listens = step.type === 'menu' || step.type === 'collect';
  return [
    own,
    ...(step.type === 'menu' || step.type === 'queue'
      ? step.options.map((option) => optionItem(option, `key`, step))
      : []),
    ...(listens ? eventItems(step, flow) : []),
    ...wayItems(step),
  ];
}

function optionItem(option: Option, what: string, step?: Step): CoverageItem {
  const of = step === undefined ? '' : ` of "${step.id}"`;
  const { keys, at } = option;
  return { kind: 'options', name: `${what} ${keys}${of}`, at, marks: [`option ${at.start}`] };
}

function eventItems(step: MenuStep | CollectStep, flow: Flow): readonly CoverageItem[] {
  const { maxNoInput, maxNoMatch, noInput, noMatch } = settledAsking(step, flow.defaults);
  const canMiss = step.type === 'collect' || !isEveryKeyTaken(flow, step);
  const ends = runsOut(maxNoInput, noInput) || (canMiss && runsOut(maxNoMatch, noMatch));
  const own = step.exhausted ?? step.noInputExhausted ?? step.noMatchExhausted;
  return [
    { name: 'silence', event: 'noInput', at: step.noInput[0]?.at, can: true },
    { name: 'a wrong key', event: 'noMatch', at: step.noMatch[0]?.at, can: canMiss },
    { name: 'the last attempt', event: 'exhausted', at: own?.at, can: ends },
  ].flatMap(({ name, event, at = step.at, can }): readonly CoverageItem[] =>
    can
      ? [{ kind: 'events', name: `${name} at "${step.id}"`, at, marks: [`${event} ${step.id}`] }]
      : [],
  );
}

/** Whether a limit can be reached: not where a handler leads away before. */
function runsOut(limit: number, handlers: readonly Handler[]): boolean {
  const leads = ({ target, attempt }: Handler): boolean =>
    target !== undefined && target.kind !== 'repeat' && attempt < limit;
  return Number.isFinite(limit) && !handlers.some(leads);
}

function wayItems(step: Step): readonly CoverageItem[] {
  const written = stepOutcomes(step).flatMap(({ kind, name, outcome }): readonly CoverageItem[] => {
    if (kind === 'option' || kind === 'event') return [];
    const { at, target } = outcome;
    const marks = comesByAnswer(step)
      ? [`answer ${step.id} ${name}`]
      : [`way ${at.start}`, ...(target === undefined ? [] : [`way ${target.at.start}`])];
    const what = kind === 'case' ? `case ${name}` : `outcome "${name}"`;
    return [{ kind: `${kind}s`, name: `${what} of "${step.id}"`, at, marks }];
  });
  const isTalk = step.type === 'queue' || step.type === 'transfer';
  if (!isTalk || step.answered !== undefined) return written;
  // Nobody need write what follows the talk, but a person answers all the same.
  const name = `outcome "answered" of "${step.id}"`;
  const marks = [`answer ${step.id} answered`];
  return [{ kind: 'outcomes', name, at: step.at, marks }, ...written];
}

function comesByAnswer({ type }: Step): boolean {
  return type === 'lookup' || type === 'opaque' || type === 'queue' || type === 'transfer';
}
