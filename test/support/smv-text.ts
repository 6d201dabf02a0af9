/**
 * An expression of a model, read from its text: what stands before its parts (`&`, `in`, `next`,
 * `AX`, `EU`, ...), or, without parts, a name or a number.
 */
export type Expression = { readonly op: string; readonly parts: readonly Expression[] };

/** A model for NuSMV, as its text has it. */
export type SmvText = {
  /** The values that each variable may have; `frozen` for those that never change. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
  readonly frozen: ReadonlySet<string>;
  readonly defined: ReadonlyMap<string, Expression>;
  readonly init: Expression;
  readonly moves: Expression;
  /** By name. */
  readonly specs: ReadonlyMap<string, Expression>;
};

/** Reads as much of the language as our models are written in; throws at anything else. */
export function smvText(text: string): SmvText {
  const parts = new Map<string, string[]>();
  const specs = new Map<string, Expression>();
  let part: string[] = [];
  for (const line of text.split('\n')) {
    const [, name = '', formula = ''] = /^CTLSPEC NAME (\w+) := (.*);$/.exec(line) ?? [];
    if (line.trim().startsWith('--') || line === '') continue;
    if (name !== '') once(specs, name, expression(formula));
    else if (line.startsWith(' ')) part.push(line);
    else {
      part = [];
      once(parts, line, part);
    }
  }
  if (!parts.delete('MODULE main')) throw new Error('a model has a main module');
  const variables = new Map<string, readonly string[]>();
  const defined = new Map<string, Expression>();
  for (const line of [...(parts.get('FROZENVAR') ?? []), ...(parts.get('VAR') ?? [])]) {
    const [, name = '', range = ''] = /^ {2}([a-z]\w*) : (.*);$/.exec(line) ?? [];
    once(variables, name, valuesOf(range));
  }
  for (const line of parts.get('DEFINE') ?? []) {
    const [, name = '', words = ''] = /^ {2}([a-z]\w*) := (.*);$/.exec(line) ?? [];
    if (variables.has(name)) throw new Error(`"${name}" is a variable`);
    once(defined, name, expression(words));
  }
  const frozen = new Set([...variables.keys()].slice(0, parts.get('FROZENVAR')?.length));
  return {
    variables,
    frozen: parts.has('FROZENVAR') ? frozen : new Set(),
    defined,
    init: expression((parts.get('INIT') ?? []).join(' ')),
    moves: expression((parts.get('TRANS') ?? []).join(' ')),
    specs,
  };
}

function once<Value>(map: Map<string, Value>, name: string, value: Value): void {
  if (name === '' || map.has(name)) throw new Error(`"${name}" is no name, or there twice`);
  map.set(name, value);
}

function valuesOf(range: string): readonly string[] {
  const [, last] = /^0\.\.(\d+)$/.exec(range) ?? [];
  if (last !== undefined) return Array.from({ length: Number(last) + 1 }, (_, cell) => `${cell}`);
  if (range === 'boolean') return ['FALSE', 'TRUE'];
  const values = range.slice(1, -1).split(', ');
  if (new Set(values).size !== values.length) throw new Error(`"${range}" has one twice`);
  return values;
}

/** From the loosest to the tightest; those of one row from the left, but `->` from the right. */
const BINARY = [['->'], ['|'], ['&'], ['=', '<', 'in'], ['+', '-']] as const;
/** These have as many parts as there are in a row, as a model has thousands. */
const MANY: ReadonlySet<string> = new Set(['&', '|']);
const UNARY: ReadonlySet<string> = new Set(['!', 'next', 'AG', 'EF', 'AF', 'AX', 'EX']);

function expression(text: string): Expression {
  const tokens = text.match(/->|:=|\w+|\S/g) ?? [];
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++] ?? 'the end';
    if (wanted !== undefined && token !== wanted)
      throw new Error(`${token}, not ${wanted}: ${text}`);
    return token;
  };
  const binary = (row: number): Expression => {
    const ops: readonly string[] | undefined = BINARY[row];
    if (ops === undefined) return unary();
    let left = binary(row + 1);
    while (ops.includes(tokens[at] ?? '')) {
      const op = take();
      const parts = [left, binary(op === '->' ? row : row + 1)];
      while (MANY.has(op) && tokens[at] === op) {
        take();
        parts.push(binary(row + 1));
      }
      left = { op, parts };
    }
    return left;
  };
  const unary = (): Expression => {
    const token = take();
    if (UNARY.has(token)) return { op: token, parts: [unary()] };
    if (token === 'A' || token === 'E') {
      take('[');
      const before = binary(0);
      take('U');
      const parts = [before, binary(0)];
      take(']');
      return { op: `${token}U`, parts };
    }
    if (token === '{') {
      const parts = [unary()];
      while (tokens[at] === ',') {
        take();
        parts.push(unary());
      }
      take('}');
      return { op: '{}', parts };
    }
    if (token !== '(') {
      if (!/^\w+$/.test(token)) throw new Error(`${token} is no word: ${text}`);
      return { op: token, parts: [] };
    }
    const inner = binary(0);
    take(')');
    return inner;
  };
  const whole = binary(0);
  if (at < tokens.length) throw new Error(`${tokens[at]} is too much: ${text}`);
  return whole;
}
