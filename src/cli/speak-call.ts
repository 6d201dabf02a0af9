import type { Moment } from '../walk/moment.ts';
import { momentsOf } from '../walk/moments-of.ts';
import { findVoice } from './find-voice.ts';
import { NO_VOICE } from './no-voice.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

/** Speaks all that was said in a call, and waits until it is; without a voice the user is told. */
export async function speakCall(last: Moment, world: World): Promise<void> {
  const voice = findVoice();
  if (voice === undefined) {
    say(world, NO_VOICE);
    return;
  }
  for (const { heard } of momentsOf(last)) {
    for (const one of heard) {
      if (one.kind === 'said' && one.text !== undefined) voice.speak(one.text, one.language);
    }
  }
  await voice.done();
}
