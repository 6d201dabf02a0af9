import { type Expression, type SmvText, smvText } from './smv-text.ts';

/**
 * What a model says of each of its properties: a small model checker, state by state, that reads
 * the text and knows nothing of how it was made. Throws where a state leads nowhere, a value is
 * none of its variable's, or a move leaves open what becomes of a variable.
 */
export function smvAnswers(text: string): ReadonlyMap<string, boolean> {
  const model = smvText(text);
  const { states, after } = statesOf(model);
  const known = new Map<Expression, Uint8Array>();
  const holds = (formula: Expression): Uint8Array => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const found = checked(formula);
    known.set(formula, found);
    return found;
  };
  const where = (is: (state: number) => boolean): Uint8Array =>
    Uint8Array.from(states, (_, state) => (is(state) ? 1 : 0));
  const not = (set: Uint8Array): Uint8Array => set.map((one) => 1 - one);
  const some = (set: Uint8Array) =>
    where((state) => after[state]?.some((next) => set[next] === 1) ?? false);
  const every = (set: Uint8Array) =>
    where((state) => after[state]?.every((next) => set[next] === 1) ?? true);
  const until = (through: Uint8Array, goal: Uint8Array, ahead: typeof some): Uint8Array => {
    for (let found = goal; ; ) {
      const more = either(goal, both(through, ahead(found)));
      if (more.every((one, state) => one === found[state])) return found;
      found = more;
    }
  };
  const all = where(() => true);
  const both = (one: Uint8Array, other: Uint8Array) =>
    one.map((is, state) => is & (other[state] ?? 0));
  const either = (one: Uint8Array, other: Uint8Array) =>
    one.map((is, state) => is | (other[state] ?? 0));
  const checked = ({ op, parts }: Expression): Uint8Array => {
    const [one, other] = parts;
    if (one === undefined) {
      const meant = model.defined.get(op);
      if (meant !== undefined) return holds(meant);
      return where((state) => truth({ op, parts }, states[state] ?? NONE, model));
    }
    if (other === undefined) {
      switch (op) {
        case '!':
          return not(holds(one));
        case 'EX':
          return some(holds(one));
        case 'AX':
          return every(holds(one));
        case 'EF':
          return until(all, holds(one), some);
        case 'AF':
          return until(all, holds(one), every);
        case 'AG':
          return not(until(all, not(holds(one)), some));
      }
      throw new Error(`${op} is no property`);
    }
    switch (op) {
      case '&':
        return parts.map(holds).reduce(both);
      case '|':
        return parts.map(holds).reduce(either);
      case '->':
        return either(not(holds(one)), holds(other));
      case 'EU':
        return until(holds(one), holds(other), some);
      case 'AU':
        return until(holds(one), holds(other), every);
    }
    return where((state) => truth({ op, parts }, states[state] ?? NONE, model));
  };
  const begins = where((state) => truth(model.init, states[state] ?? NONE, model));
  return new Map(
    Array.from(model.specs, ([name, formula]) => {
      const found = holds(formula);
      return [name, begins.every((begin, state) => begin === 0 || found[state] === 1)];
    }),
  );
}

type Values = ReadonlyMap<string, string>;
const NONE: Values = new Map();

/** All states that a run comes to, each with the indices of those that follow. */
function statesOf(model: SmvText): {
  readonly states: readonly Values[];
  readonly after: readonly (readonly number[])[];
} {
  const { variables, init, moves } = model;
  const names = [...variables.keys()];
  const indices = new Map<string, number>();
  const states: Values[] = [];
  const after: number[][] = [];
  const indexOf = (state: Values): number => {
    const key = names.map((name) => state.get(name)).join(' ');
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, states.length);
    return states.push(state) - 1;
  };
  const begin = new Map<string, string>();
  const fill = (index: number): void => {
    const name = names[index];
    if (name === undefined) {
      if (truth(init, begin, model)) indexOf(new Map(begin));
      return;
    }
    for (const one of variables.get(name) ?? []) {
      begin.set(name, one);
      fill(index + 1);
    }
  };
  fill(0);
  const cases = casesOf(moves).map((parts) => ({
    when: parts.filter((part) => !speaksOfNext(part)),
    changes: parts.filter(speaksOfNext),
  }));
  // Most cases are about one step: only those of this one, and of none, are looked at.
  const casesAt = new Map<string, typeof cases>();
  for (const one of cases) {
    const step = one.when.map(stepIn).find((name) => name !== '') ?? '';
    const known = casesAt.get(step);
    if (known === undefined) casesAt.set(step, [one]);
    else known.push(one);
  }
  for (let state = 0; state < states.length; state += 1) {
    const now = states[state] ?? NONE;
    const here = [now.get('at') ?? '', ''].flatMap((step) => casesAt.get(step) ?? []);
    const possible = here.filter(({ when }) => when.every((part) => truth(part, now, model)));
    if (possible.length === 0) throw new Error(`nothing follows ${[...now]}`);
    after.push([...new Set(possible.map(({ changes }) => indexOf(moved(changes, now, model))))]);
  }
  return { states, after };
}

/** Which step an expression asks for; empty for none. */
function stepIn({ op, parts }: Expression): string {
  return op === '=' && parts[0]?.op === 'at' ? (parts[1]?.op ?? '') : '';
}

/** The alternatives of a TRANS, each as what must be true together. */
function casesOf(moves: Expression): readonly (readonly Expression[])[] {
  const { op, parts } = moves;
  if (!speaksOfNext(moves))
    return op === '&' ? [parts.flatMap((part) => casesOf(part).flat())] : [[moves]];
  if (op === '|') return parts.flatMap(casesOf);
  if (op !== '&') return [[moves]];
  return parts
    .map(casesOf)
    .reduce((left, right) => left.flatMap((one) => right.map((other) => [...one, ...other])));
}

function speaksOfNext({ op, parts }: Expression): boolean {
  return op === 'next' || parts.some(speaksOfNext);
}

function moved(parts: readonly Expression[], now: Values, { variables, frozen }: SmvText): Values {
  const next = new Map([...frozen].map((name) => [name, now.get(name) ?? '']));
  for (const part of parts) {
    const [left, right] = part.parts;
    if (left === undefined) continue;
    if (part.op === '=' && right !== undefined) next.set(nameIn(left), value(right, now));
    else if (part.op === 'next') next.set(left.op, 'TRUE');
    else if (part.op === '!') next.set(nameIn(left), 'FALSE');
  }
  for (const [name, values] of variables) {
    if (!values.includes(next.get(name) ?? '')) throw new Error(`${name} is ${next.get(name)}`);
  }
  return next;
}

function nameIn({ op, parts }: Expression): string {
  if (op !== 'next') throw new Error(`${op} is no next value`);
  return parts[0]?.op ?? '';
}

function value({ op, parts }: Expression, now: Values): string {
  const [left, right] = parts;
  if (left === undefined || right === undefined) return now.get(op) ?? op;
  const sign = op === '+' ? 1 : -1;
  return String(Number(value(left, now)) + sign * Number(value(right, now)));
}

function truth(expression: Expression, now: Values, model: SmvText): boolean {
  const { op, parts } = expression;
  const [left, right] = parts;
  if (left === undefined) {
    const meant = model.defined.get(op);
    return meant === undefined ? value(expression, now) === 'TRUE' : truth(meant, now, model);
  }
  if (right === undefined) return op === '!' && !truth(left, now, model);
  switch (op) {
    case '&':
      return parts.every((part) => truth(part, now, model));
    case '|':
      return parts.some((part) => truth(part, now, model));
    case '=':
      return value(left, now) === value(right, now);
    case '<':
      return Number(value(left, now)) < Number(value(right, now));
    case 'in':
      return right.parts.some((one) => value(one, now) === value(left, now));
  }
  throw new Error(`${op} is no expression of a state`);
}
