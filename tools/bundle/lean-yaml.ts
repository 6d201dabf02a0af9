import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Writes the hot paths of the package `yaml` in a way that V8 is good at; what they do stays the
 * same, to the letter. docs/decisions/0002-one-file-and-a-code-cache.md
 * has the numbers, and a test compares both over the official suite.
 *
 * @throws {Error} At build, if the package is laid out anew.
 */
export const leanYaml: Plugin = {
  name: 'lean-yaml',
  setup(build) {
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const lean = LEAN[basename(path)];
      return lean && { contents: lean(readFileSync(path, 'utf8')), loader: 'js' };
    });
  },
};

const LEAN: Readonly<Record<string, (text: string) => string>> = {
  // Each piece of a text went through a chain of generators, one made for every call.
  'lexer.js': (text) =>
    swapped(withoutGenerators(text, ['lex']), [
      ["        this.buffer = '';", "        this.buffer = '';\n        this.out = [];"],
      [
        'next = yield* this.parseNext(next);',
        '{ next = this.parseNext(next); yield* this.out; this.out.length = 0; }',
      ],
    ]),
  'parser.js': (text) =>
    swapped(inShortLists(withoutAssign(withoutGenerators(text, ['parse']))), [
      ["        this.source = '';", "        this.source = '';\n        this.out = [];"],
      [
        '    next(source) {',
        '    next(source) {\n        if (this.out.length > 0) this.out = [];\n        this.take(source);\n        return this.out;\n    }\n    take(source) {',
      ],
      [
        '    end() {\n        while (this.stack.length > 0)\n            this.pop();',
        '    end() {\n        this.out = [];\n        while (this.stack.length > 0)\n            this.pop();\n        return this.out;',
      ],
    ]),
  'resolve-block-map.js': inShortLists,
  'resolve-block-seq.js': inShortLists,
  'resolve-flow-collection.js': inShortLists,
  // A property that is defined takes a call into V8; one that is set is part of the object's making.
  'Node.js': (text) =>
    swapped(text, [
      ['Object.defineProperty(this, NODE_TYPE, { value: type });', 'this[NODE_TYPE] = type;'],
    ]),
  'Pair.js': (text) =>
    swapped(text, [
      ['Object.defineProperty(this, NODE_TYPE, { value: PAIR });', 'this[NODE_TYPE] = PAIR;'],
    ]),
  'Collection.js': (text) =>
    swapped(text, [
      [
        "Object.defineProperty(this, 'schema', {\n            value: schema,\n            configurable: true,\n            enumerable: false,\n            writable: true\n        });",
        'this.schema = schema;',
      ],
    ]),
  // Most values are one line without escapes: they are what is written.
  'resolve-flow-scalar.js': (text) =>
    swapped(text, [
      [
        'function unfoldLines(source) {\n',
        "function unfoldLines(source) {\n    if (!source.includes('\\n')) return source;\n",
      ],
      [
        "    let res = '';\n    for (let i = 1;",
        "    const isPlain = PLAIN.test(source);\n    let res = isPlain ? source.slice(1, -1) : '';\n    for (let i = isPlain ? source.length : 1;",
      ],
      ['const escapeCodes = {', 'const PLAIN = /^"[^"\\\\\\r\\n]*"$/;\nconst escapeCodes = {'],
    ]),
};

/** The text with each passage, which must be there once, in its new words. */
function swapped(text: string, passages: readonly (readonly [from: string, to: string])[]): string {
  return passages.reduce((changed, [from, to]) => {
    if (changed.split(from).length !== 2) throw new Error(`yaml is laid out anew: "${from}"`);
    return changed.replace(from, () => to);
  }, text);
}

/** The text with each key of the parser and what parts it from its value set one by one. */
function withoutAssign(text: string): string {
  return text.replace(ASSIGNED, '{ it.key = $1; it.sep = $2; }');
}

const ASSIGNED = /Object\.assign\(it, \{ key: (\w+), sep: (\[[\w.]*\]) \}\);/g;

/**
 * The text with what is added to lists of tokens and values added by a function of its own: a list
 * of V8 that is pushed to gets room for 17 things at once, and nearly all of these stay at one to four.
 */
function inShortLists(text: string): string {
  if (!PUSHED.test(text)) throw new Error('yaml is laid out anew: nothing is pushed');
  return text.replaceAll(PUSHED, '$1$2 = added($2, ') + ADDED;
}

const PUSHED =
  /^([ \t]+)((?:coll|doc|docEnd|fc|it|map|scalar|seq|token|top)\.(?:end|items|props|sep|start))\.push\(/gm;
const ADDED = `
function added(list, item) {
    switch (list.length) {
        case 0: return [item];
        case 1: return [list[0], item];
        case 2: return [list[0], list[1], item];
        case 3: return [list[0], list[1], list[2], item];
        case 4: return [list[0], list[1], list[2], list[3], item];
        default: list.push(item); return list;
    }
}
`;

/**
 * The text with the generators of its classes, but for those that are named in `kept`, as plain
 * methods: what they would yield goes into `this.out`, in the same order.
 */
function withoutGenerators(text: string, kept: readonly string[]): string {
  const edits: (readonly [start: number, end: number, by: string])[] = [];
  const tree = ts.createSourceFile('yaml.js', text, ts.ScriptTarget.ES2023, true);
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && node.asteriskToken !== undefined) {
      if (kept.includes(node.name.getText())) return;
      edits.push([node.asteriskToken.getStart(), node.asteriskToken.getEnd(), '']);
    }
    if (ts.isYieldExpression(node) && node.expression !== undefined) {
      const { expression } = node;
      const isCall = node.asteriskToken !== undefined;
      edits.push([node.getStart(), expression.getStart(), isCall ? '' : 'this.out.push(']);
      if (!isCall) edits.push([expression.getEnd(), expression.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return edits.reduceRight(
    (changed, [start, end, by]) => changed.slice(0, start) + by + changed.slice(end),
    text,
  );
}
