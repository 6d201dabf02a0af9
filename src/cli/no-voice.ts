/** What is said where speaking is wanted and nothing here can speak. */
export const NO_VOICE = 'No voice is here: install espeak-ng or speech-dispatcher (spd-say)';
