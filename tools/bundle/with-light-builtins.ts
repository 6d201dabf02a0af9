import { isBuiltin } from 'node:module';

/**
 * The text of a bundle of CommonJS in which parts of Node are taken as they are, with themselves as
 * their default.
 *
 * To import such a part the bundler copies each of its hundred properties, at each import.
 */
export function withLightBuiltins(text: string): string {
  const light = text.replace(COPIED, (copied, name: string) =>
    isBuiltin(name) ? `ofBuiltin(require("${name}"))` : copied,
  );
  return `const ofBuiltin=of=>Object.create(of,{default:{value:of}});${light}`;
}

/** How the bundler writes an import of what is no module. */
const COPIED = /[\w$]+\(require\("([a-z:_/]+)"\),1\)/g;
