import type { Block } from './block.ts';
import { storedInput } from './stored-input.ts';

/**
 * The answers without digits that cannot come to a block, by its id: all ways to it leave blocks
 * that take digits, and the steps of those lead these answers on themselves. O(blocks + exits).
 */
export function answersLed(blocks: readonly Block[]): (id: string) => ReadonlySet<string> {
  const answers = new Map<string, ReadonlySet<string>>();
  for (const block of blocks) {
    const led = isInput(block) ? (isChecked(block) ? SILENCE : BOTH) : NONE;
    for (const { target } of block.exits) {
      if (target.kind !== 'step') continue;
      const before = answers.get(target.id);
      answers.set(target.id, before === undefined || led.size < before.size ? led : before);
    }
  }
  return (id) => answers.get(id) ?? NONE;
}

function isInput({ type, parameters }: Block): boolean {
  return (
    type === 'GetParticipantInput' && parameters.get('StoreInput')?.value.toLowerCase() === 'true'
  );
}

/** Whether a wrong number, which a star then is as well, has a way of its own. */
function isChecked({ exits }: Block): boolean {
  return exits.some(({ name }) => name === 'InvalidPhoneNumber');
}

const NONE: ReadonlySet<string> = new Set();
const SILENCE: ReadonlySet<string> = new Set([storedInput.silence]);
const BOTH: ReadonlySet<string> = new Set([storedInput.silence, storedInput.star]);
