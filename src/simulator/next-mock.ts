import type { Run } from './run.ts';
import type { Mock } from './world.ts';

/**
 * The world's next answer under the first of some names that has a list, the last entry
 * repeating; `undefined` where none has.
 */
export function nextMock({ call }: Run, names: readonly (string | undefined)[]): Mock | undefined {
  const { mocks } = call.world;
  if (mocks.size === 0) return undefined;
  for (const name of names) {
    const list = name === undefined ? undefined : mocks.get(name);
    if (name === undefined || list === undefined || list.length === 0) continue;
    const used = call.mocked.get(name) ?? 0;
    if (used < list.length - 1) call.mocked = new Map(call.mocked).set(name, used + 1);
    return list[used];
  }
  return undefined;
}
