import type { CodeFiles } from './code-files.ts';
import type { CodeQuestion } from './code-question.ts';
import type { CodeModule } from './compiled-code.ts';
import { isFields } from './is-fields.ts';
import type { PlacedEntry, Places } from './places.ts';

/**
 * The compiled files that were kept for a question; `undefined` where the text is no whole answer to
 * this very one, or a file has changed since. Never throws.
 *
 * What it holds is run, so it is trusted as far as the folder of the cache is, which is the user's
 * own: docs/decisions/0013-custom-rules.md.
 */
export function readCode(
  stored: string,
  question: CodeQuestion,
  files: CodeFiles,
): readonly CodeModule[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(stored);
  } catch {
    return undefined;
  }
  if (!isFields(read) || read.question !== question.text) return undefined;
  const { modules } = read;
  if (!Array.isArray(modules) || modules.length === 0) return undefined;
  const known = modules.map(moduleOf).filter((one) => one !== undefined);
  const isWhole = known.length === modules.length;
  return isWhole && known.every(({ path, text }) => files.read(path) === text) ? known : undefined;
}

function moduleOf(value: unknown): CodeModule | undefined {
  if (!isFields(value)) return undefined;
  const { path, text, script, places } = value;
  if (typeof path !== 'string' || typeof text !== 'string' || typeof script !== 'string') {
    return undefined;
  }
  return { path, text, script, places: placesOf(places) };
}

function placesOf(value: unknown): Places | undefined {
  if (!isFields(value) || !isFields(value.at)) return undefined;
  const { start, end } = value.at;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  const { entries, items } = value;
  return {
    at: { start, end },
    ...(Array.isArray(entries) ? { entries: entries.flatMap(entryOf) } : {}),
    // A place that is lost would move the others up, so all are.
    ...(Array.isArray(items) ? { items: wholeList(items.map(placesOf)) } : {}),
  };
}

function entryOf(value: unknown): readonly PlacedEntry[] {
  if (!isFields(value) || typeof value.name !== 'string') return [];
  const inner = placesOf(value.value);
  const at = placesOf({ at: value.at })?.at;
  return inner && at ? [{ name: value.name, at, value: inner }] : [];
}

function wholeList<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  const there = items.filter((item) => item !== undefined);
  return there.length === items.length ? there : [];
}
