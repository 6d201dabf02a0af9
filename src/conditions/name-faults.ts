import { suggestion } from '../text/suggestion.ts';
import type { ExpressionFault, Wanted } from './checked.ts';
import type { Declarations } from './declarations.ts';
import type { Expression, HoursRead, VariableRead } from './expression.ts';
import { partsOf } from './parts-of.ts';
import { quoted } from './quoted.ts';

/** The names in an expression that nothing declares, each with what was probably meant. */
export function nameFaults(
  tree: Expression,
  wanted: Wanted,
  declarations: Declarations,
): readonly ExpressionFault[] {
  return partsOf(tree).flatMap((part) => {
    const message =
      part.kind === 'variable'
        ? variableMessage(part, { tree, wanted, declarations })
        : part.kind === 'hours'
          ? scheduleMessage(part, declarations)
          : undefined;
    return message === undefined ? [] : [{ rule: 'faulty-expression', at: part.at, message }];
  });
}

type Asked = {
  readonly tree: Expression;
  readonly wanted: Wanted;
  readonly declarations: Declarations;
};

function variableMessage({ name }: VariableRead, asked: Asked): string | undefined {
  const { variables, schedules } = asked.declarations;
  if (variables.some((one) => one.name === name)) return undefined;
  const is = `${quoted(name)} is no variable`;
  if (schedules.includes(name)) return `${is}: ask the schedule as ${askedAs(name)}`;
  if (isText(name, asked)) return `${is}: a text stands in quotes, as in '${name}'`;
  const near = suggestion(name, [...variables.map((one) => one.name), 'true', 'false']);
  return `${is}: ${near === undefined ? 'declare it under "variables"' : `did you mean "${near}"?`}`;
}

/** A lone word that is to be a value, or the value of an enum, was meant to be a text. */
function isText(name: string, { tree, wanted, declarations }: Asked): boolean {
  const isValue = tree.kind === 'variable' && wanted.as.kind !== 'condition';
  return isValue || declarations.variables.some(({ values }) => values.includes(name));
}

function askedAs(schedule: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(schedule)
    ? `hours.${schedule}`
    : `hours['${schedule}']`;
}

function scheduleMessage({ schedule }: HoursRead, { schedules }: Declarations): string | undefined {
  if (schedules.includes(schedule)) return undefined;
  const near = suggestion(schedule, schedules);
  const advice = near === undefined ? 'declare it under "schedules"' : `did you mean "${near}"?`;
  return `${quoted(schedule)} is no schedule: ${advice}`;
}
