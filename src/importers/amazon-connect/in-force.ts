import type { Block, Exit } from './block.ts';

/**
 * What is in force when a call comes to a block: the setting that the last exit to make one made,
 * if it is the same on every way there; `undefined` where it is not, or nothing has set it.
 *
 * A forward walk in which every block is met at most three times: unset, one setting, several.
 * O(blocks + exits).
 *
 * @param settingOf The setting that leaving a block by an exit makes; `undefined` keeps the last.
 */
export function inForce(
  blocks: readonly Block[],
  start: string | undefined,
  settingOf: (block: Block, exit: Exit) => string | undefined,
): (id: string) => string | undefined {
  const byId = new Map(blocks.map((block) => [block.id.value, block]));
  const settings = new Map<string, Setting>();
  const waiting: string[] = [];
  const bring = (id: string, setting: Setting): void => {
    const before = settings.get(id);
    if (before === setting || before === SEVERAL || !byId.has(id)) return;
    settings.set(id, before === undefined ? setting : SEVERAL);
    waiting.push(id);
  };
  if (start !== undefined) bring(start, UNSET);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const block = byId.get(id);
    const current = settings.get(id) ?? UNSET;
    for (const exit of block?.exits ?? []) {
      if (block === undefined || exit.target.kind !== 'step') continue;
      bring(exit.target.id, settingOf(block, exit) ?? current);
    }
  }
  return (id) => {
    const setting = settings.get(id);
    return typeof setting === 'string' ? setting : undefined;
  };
}

type Setting = string | typeof UNSET | typeof SEVERAL;

const UNSET = Symbol('unset');
const SEVERAL = Symbol('several');
