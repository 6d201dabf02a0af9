import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The types of JavaScript's own library as one file: those of ES2023, which Node 20 has, without
 * those of browsers. Rules of users are checked against it.
 */
export function javascriptLibrary(): string {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript')));
  const texts = new Map<string, string>();
  const take = (name: string): void => {
    if (texts.has(name)) return;
    const text = readFileSync(join(folder, name), 'utf8');
    texts.set(name, text);
    for (const [, other] of text.matchAll(REFERENCE)) take(`lib.${other}.d.ts`);
  };
  take('lib.es2023.d.ts');
  const whole = [...texts.values()].map((text) => text.replace(/^\/\/\/.*$/gm, ''));
  return whole.join('\n');
}

const REFERENCE = /^\/\/\/ <reference lib="([^"]+)"/gm;
