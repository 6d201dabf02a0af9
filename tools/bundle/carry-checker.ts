import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Lets the library check expressions with the compiler that the command carries, and takes the
 * files away that nothing needs then: docs/decisions/0011-the-compiler-is-bundled.md.
 *
 * @param lib The folder of the compiled library; the command lies in `bin` beside it.
 */
export function carryChecker(lib: string): void {
  const carried = '../../bin/compiler.cjs';
  writeFileSync(join(lib, CHECKER), `export { checkExpressions } from '${carried}';\n`);
  const reached = reachedIn(lib, 'index');
  for (const path of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
    const [, name] = /^(.*?)(?:\.d\.ts|\.js)$/.exec(path.replaceAll('\\', '/')) ?? [];
    if (name !== undefined && !reached.has(name)) rmSync(join(lib, path));
  }
}

const CHECKER = 'conditions/check-expressions.js';

/** The files of a library that one of them imports, itself and for its types, without endings. */
function reachedIn(lib: string, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) {
    const text = [`${name}.js`, `${name}.d.ts`].map((path) =>
      readFileSync(join(lib, path), 'utf8'),
    );
    for (const [, specifier = ''] of text.join('').matchAll(IMPORT)) {
      const path = posix.join(posix.dirname(name), specifier);
      if (!path.startsWith('..')) reached.add(path.replace(/\.[jt]s$/, ''));
    }
  }
  return reached;
}

/** `from '...'` and `import('...')`, of files alone; the library has no other imports. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*)['"](\.[^'"]*)['"]/g;
