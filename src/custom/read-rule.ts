import type { OptionSpec, OptionSpecs, Rule } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { codePlace } from './code-place.ts';
import { isFields } from './is-fields.ts';
import type { Places } from './places.ts';

/**
 * The rule that a file of a user exports, with what keeps it from being one.
 *
 * The types have been checked before; but types can be talked over, so every part is looked at and
 * put together anew. Never throws.
 *
 * @param exported The default export.
 * @param about The id that the file's name demands, and the file for people.
 */
export function readRule(
  exported: unknown,
  about: { readonly id: string; readonly origin: string; readonly places: Places | undefined },
): RuleRead {
  const faults: { readonly at: Span; readonly message: string }[] = [];
  const tell = (path: readonly string[], message: string) => {
    faults.push({ at: codePlace(about.places, path), message });
  };
  try {
    const rule = ruleOf(exported, about, tell);
    return { rule: faults.length === 0 ? rule : undefined, faults };
  } catch (error) {
    tell([], `This rule cannot be looked at: ${error}`);
    return { rule: undefined, faults };
  }
}

/** A rule, or what is wrong with it and where in its file. */
export type RuleRead = {
  readonly rule: Rule | undefined;
  readonly faults: readonly { readonly at: Span; readonly message: string }[];
};

type TextName = 'since' | 'summary' | 'why' | 'remedy';

type Teller = (path: readonly string[], message: string) => void;

function ruleOf(
  exported: unknown,
  { id, origin }: { readonly id: string; readonly origin: string },
  tell: Teller,
): Rule | undefined {
  if (!isFields(exported)) {
    tell([], 'This file exports no rule: write "export default defineRule({ ... })"');
    return undefined;
  }
  const { severity, check } = exported;
  if (exported.id !== id) {
    tell(['id'], `Rule "${exported.id}" stands in a file for "${id}": give both one name`);
  }
  if (!isSeverity(severity)) {
    tell(['severity'], `"${severity}" is no severity: write error, warning, info or off`);
  }
  if (!isCheck(check)) {
    tell(['check'], `Rule "${id}" has no check: write "*check({ flow, facts }) { ... }"`);
    return undefined;
  }
  const text = (name: TextName) => textOf(exported[name], name, tell);
  const minimal = exported.minimal === true ? { minimal: true as const } : {};
  return {
    id,
    since: text('since'),
    severity: isSeverity(severity) ? severity : 'error',
    ...minimal,
    summary: text('summary'),
    why: text('why'),
    remedy: text('remedy'),
    sources: listOf(exported.sources, 'sources', isText, tell),
    options: optionsOf(exported.options, tell),
    examples: examplesOf(exported.examples, tell),
    check: (subject, options) => check.call(exported, subject, options),
    origin,
  };
}

/** What it gives is looked at when it is called. */
function isCheck(value: unknown): value is NonNullable<Rule['check']> {
  return typeof value === 'function';
}

function isSeverity(value: unknown): value is Rule['severity'] {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textOf(value: unknown, name: string, tell: Teller): string {
  if (isText(value) && value.trim() !== '') return value;
  tell([name], `"${name}" of a rule must be a text that says something`);
  return '';
}

function listOf<Item>(
  value: unknown,
  name: string,
  fits: (item: unknown) => item is Item,
  tell: Teller,
): readonly Item[] {
  if (Array.isArray(value) && value.every(fits)) return [...value];
  tell([name], `"${name}" of a rule is no list as it should be: "presszero explain" shows one`);
  return [];
}

function optionsOf(value: unknown, tell: Teller): OptionSpecs {
  if (!isFields(value)) {
    tell(['options'], 'A rule without options says so: write "options: {}"');
    return {};
  }
  const read: [string, OptionSpec][] = [];
  for (const [name, spec] of Object.entries(value)) {
    const isNamed = /^[a-z][A-Za-z0-9]*$/.test(name);
    if (isNamed && isOptionSpec(spec)) read.push([name, spec]);
    else tell(['options', name], `Option "${name}" is none: ${OPTION_ADVICE}`);
  }
  return Object.fromEntries(read);
}

const OPTION_ADVICE = 'write a name such as "max", a default within its bounds, and what it says';

function isOptionSpec(value: unknown): value is OptionSpec {
  if (!isFields(value) || !isText(value.says)) return false;
  const { default: given, min = 0, max = 1_000, unit = '' } = value;
  if (typeof min !== 'number' || typeof max !== 'number' || !isText(unit)) return false;
  if (typeof given === 'number') return min <= given && given <= max;
  return isText(given) || typeof given === 'boolean';
}

function examplesOf(value: unknown, tell: Teller): Rule['examples'] {
  if (isFields(value)) {
    const { good, bad } = value;
    return {
      good: listOf(good, 'examples', isText, tell),
      bad: listOf(bad, 'examples', isBadExample, tell),
    };
  }
  tell(['examples'], 'A rule has examples, its tests: write "examples: { good: [], bad: [] }"');
  return { good: [], bad: [] };
}

function isBadExample(value: unknown): value is Rule['examples']['bad'][number] {
  if (!isFields(value)) return false;
  const { flow, finds, calls = [], options = {} } = value;
  const areTexts = [finds, calls].every((list) => Array.isArray(list) && list.every(isText));
  return isText(flow) && areTexts && isFields(options);
}
