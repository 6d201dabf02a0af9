import type { Block } from './block.ts';
import { spokenText } from './spoken-text.ts';

/**
 * Whether a block that takes keys is there to let a recording run: it asks for nothing, says
 * nothing, and offers nothing. The platform has no block of its own for a voicemail, so that
 * people build it of a recording, a tone and such a block.
 */
export function takesMessage({ type, parameters, exits }: Block): boolean {
  if (type !== 'GetParticipantInput' || exits.some(({ kind }) => kind === 'condition'))
    return false;
  if (parameters.get('StoreInput')?.value.toLowerCase() === 'true') return false;
  if (parameters.has('PromptId') || parameters.has('Media.Uri')) return false;
  const words = ['Text', 'SSML'].map((path) => spokenText(parameters.get(path)?.value ?? ''));
  return words.every((text) => text === '');
}
