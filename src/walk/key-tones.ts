/**
 * The tones of keys as a WAVE file of 8,000 samples a second, 16 bits each: 100 ms a key and 50 ms
 * between two. What is no key is silence.
 *
 * Each key is two sine waves at once (ITU-T Q.23): one for its row, one for its column. Recommended
 * lengths are 65 ms or more for both (ITU-T Q.24), so these are heard as what they are.
 */
export function keyTones(keys: string): Uint8Array {
  const perKey = (TONE_MS + PAUSE_MS) * SAMPLES_PER_MS;
  const samples = new Int16Array(keys.length * perKey);
  for (let index = 0; index < keys.length; index += 1) {
    addTone(samples, index * perKey, keys.charAt(index));
  }
  return waveFile(samples);
}

const SAMPLES_PER_MS = 8;
const TONE_MS = 100;
const PAUSE_MS = 50;
/** Hertz, from the top row of a keypad down, and from its left column on. */
const ROWS_HZ = [697, 770, 852, 941];
const COLUMNS_HZ = [1_209, 1_336, 1_477];
const KEYPAD = '123456789*0#';
/** Two waves together stay below the greatest sample. */
const LOUDNESS = 12_000;

function addTone(samples: Int16Array, start: number, key: string): void {
  const at = KEYPAD.indexOf(key);
  if (at < 0) return;
  const rowHz = ROWS_HZ[Math.floor(at / 3)] ?? 0;
  const columnHz = COLUMNS_HZ[at % 3] ?? 0;
  const length = TONE_MS * SAMPLES_PER_MS;
  for (let index = 0; index < length; index += 1) {
    const seconds = index / (SAMPLES_PER_MS * 1_000);
    const wave =
      Math.sin(2 * Math.PI * rowHz * seconds) + Math.sin(2 * Math.PI * columnHz * seconds);
    samples[start + index] = Math.round(wave * LOUDNESS);
  }
}

/** The plainest form of a WAVE file: a head of 44 bytes, then the samples. */
function waveFile(samples: Int16Array): Uint8Array {
  const bytes = samples.length * 2;
  const file = new Uint8Array(44 + bytes);
  const view = new DataView(file.buffer);
  const rate = SAMPLES_PER_MS * 1_000;
  const text = (at: number, letters: string): void => {
    for (let index = 0; index < letters.length; index += 1)
      file[at + index] = letters.charCodeAt(index);
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, bytes, true);
  samples.forEach((sample, index) => {
    view.setInt16(44 + index * 2, sample, true);
  });
  return file;
}
