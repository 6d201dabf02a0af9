import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { loneDiagnostics } from './lone-diagnostics.ts';

/** What `src/conditions` and `src/custom` take from the compiler. */
const WANTED = [
  'createProgram',
  'createSourceFile',
  'flattenDiagnosticMessageText',
  'forEachChild',
  'idText',
  'isArrayLiteralExpression',
  'isAsExpression',
  'isBinaryExpression',
  'isCallExpression',
  'isConditionalExpression',
  'isExportAssignment',
  'isExpressionStatement',
  'isIdentifier',
  'isObjectLiteralExpression',
  'isParenthesizedExpression',
  'isPropertyAccessExpression',
  'isPropertyAssignment',
  'isSatisfiesExpression',
  'isSpreadElement',
  'isStringLiteral',
  'isVariableStatement',
  'ModuleDetectionKind',
  'ModuleKind',
  'ModuleResolutionKind',
  'ScriptTarget',
  'SyntaxKind',
  'TypeFlags',
];

/**
 * Makes an ES module of the compiler's one file, so that esbuild leaves out what checking
 * conditions does not need: the editor services behind it, and all that nobody calls.
 *
 * It also hides the process from it: the compiler then asks Node for nothing, neither files nor
 * clocks, and loads sooner. docs/decisions/0011-the-compiler-is-bundled.md has the numbers.
 */
export const smallTypescript: Plugin = {
  name: 'small-typescript',
  setup(build) {
    build.onLoad({ filter: /[\\/]typescript[\\/]lib[\\/]typescript\.js$/ }, ({ path }) => ({
      contents: asModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** The compiler's file is one function; its body, up to the services, becomes a module. */
export function asModule(text: string): string {
  const helpers = between(text, '"use strict";\n', 'var __toCommonJS =');
  const compiler = between(text, EXPORTED, '// src/jsTyping/');
  const nothing = 'var process = undefined, require = undefined, performance = undefined;';
  return `${nothing}\n${helpers}\n${loneDiagnostics(compiler)}\nexport { ${WANTED.join(', ')} };\n`;
}

const EXPORTED = 'module.exports = __toCommonJS(typescript_exports);\n';

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new Error(`typescript.js is laid out anew: "${from === -1 ? start : end}" is gone`);
  }
  return text.slice(from + start.length, to);
}
