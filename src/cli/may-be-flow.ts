import type { World } from './world.ts';

/**
 * Whether a file that was met in a folder is worth reading whole: a YAML or JSON file, or one
 * without an ending that begins as JSON does, as exports of call flows often are.
 */
export function mayBeFlow(path: string, world: World): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:ya?ml|json)$/i.test(name)) return true;
  if (name.includes('.')) return false;
  const start = world.readStart(path, START_BYTES);
  return start.ok && /^\s*\{/.test(new TextDecoder().decode(start.value));
}

const START_BYTES = 256;
