import { type ChildProcess, spawn } from 'node:child_process';
import { visible } from '../text/visible.ts';
import { keyTones } from '../walk/key-tones.ts';
import { findProgram } from './find-program.ts';

/** A voice that speaks one thing after the other, and sounds keys. */
export type Voice = {
  readonly speak: (text: string, language: string) => void;
  readonly sound: (keys: string) => void;
  /** Stops speaking and forgets what is still to be said. */
  readonly hush: () => void;
  /** Comes when all has been said. */
  readonly done: () => Promise<void>;
};

/**
 * The voice of this machine; `undefined` where there is none. Programs get a list of arguments and
 * no shell, and no text of a flow can be taken for an option or a command of theirs.
 */
export function findVoice(): Voice | undefined {
  const voice = findProgram(['espeak-ng', 'say', 'spd-say']);
  if (voice === undefined) return undefined;
  const player = findProgram(['aplay']);
  const waiting: (readonly string[])[] = [];
  const idle: (() => void)[] = [];
  let speaking: ChildProcess | undefined;
  const next = (): void => {
    const args = waiting.shift();
    speaking = args === undefined ? undefined : started(voice.path, args, next);
    if (speaking === undefined) for (const tell of idle.splice(0)) tell();
  };
  return {
    speak(text, language) {
      waiting.push(voiceArguments(voice.name, text, language));
      if (speaking === undefined) next();
    },
    sound(keys) {
      if (player !== undefined) playTones(player.path, keys);
    },
    hush() {
      waiting.length = 0;
      speaking?.kill();
    },
    done: () =>
      speaking === undefined ? Promise.resolve() : new Promise((tell) => idle.push(tell)),
  };
}

function started(path: string, args: readonly string[], ended: () => void): ChildProcess {
  const child = spawn(path, [...args], { stdio: 'ignore' });
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    ended();
  };
  child.on('error', over).on('exit', over);
  return child;
}

function voiceArguments(name: string, text: string, language: string): readonly string[] {
  // A blank in front keeps a text from being an option; `say` obeys what stands in `[[ ]]`.
  const words = ` ${visible(text, ' ').replaceAll('[[', '[ [').slice(0, LETTERS_MAX)}`;
  const [base = ''] = /^[a-z]{2,3}/i.exec(language) ?? [];
  const spoken = base.toLowerCase();
  if (name === 'say') return [words];
  if (name === 'spd-say')
    return ['--wait', ...(spoken === '' ? [] : ['--language', spoken]), words];
  return [...(spoken === '' ? [] : ['-v', spoken]), words];
}

/** Our choice: a prompt is never longer, and systems bound the length of an argument. */
const LETTERS_MAX = 4_000;

/** Only `aplay` takes sound from its input; for others nothing is written to the disk. */
function playTones(path: string, keys: string): void {
  const child = spawn(path, ['-q', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(keyTones(keys));
}
