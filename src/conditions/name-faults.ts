import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { ExpressionFault, Wanted } from './checked.ts';
import type { Declarations } from './declarations.ts';
import type { Expression, HoursRead, VariableRead } from './expression.ts';
import { isName } from './is-name.ts';
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
    const at = part.kind === 'hours' ? scheduleAt(part, wanted.text) : part.at;
    return message === undefined ? [] : [{ rule: 'faulty-expression', at, message }];
  });
}

/** The name behind the point, or what stands between the brackets. */
function scheduleAt({ at, schedule }: HoursRead, text: string): Span {
  if (text[at.end - 1] !== ']') return { start: at.end - schedule.length, end: at.end };
  return { start: text.indexOf('[', at.start) + 1, end: at.end - 1 };
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
  const { tree, wanted } = asked;
  if (tree.kind === 'variable' && wanted.as.kind !== 'condition') {
    return `${is}: a text needs quotes of its own, as in "'${name}'"`;
  }
  if (variables.some(({ values }) => values.includes(name))) {
    return `${is}: a text stands in quotes, as in '${name}'`;
  }
  const near = suggestion(name, [...variables.map((one) => one.name), 'true', 'false']);
  return `${is}: ${near === undefined ? 'declare it under "variables"' : `did you mean "${near}"?`}`;
}

function askedAs(schedule: string): string {
  return isName(schedule) ? `hours.${schedule}` : `hours['${schedule}']`;
}

function scheduleMessage({ schedule }: HoursRead, { schedules }: Declarations): string | undefined {
  if (schedules.includes(schedule)) return undefined;
  const near = suggestion(schedule, schedules);
  const advice = near === undefined ? 'declare it under "schedules"' : `did you mean "${near}"?`;
  return `${quoted(schedule)} is no schedule: ${advice}`;
}
