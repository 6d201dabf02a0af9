/** A WAVE file of 8,000 bytes a second with a chunk before the sound, lasting so long. */
export function waveFile(ms: number): Uint8Array {
  const sound = Array.from({ length: ms * 8 }, () => 128);
  const body = [
    ...letters('WAVE'),
    ...chunk('fmt ', [1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0]),
    ...chunk('LIST', letters('made up')),
    ...chunk('data', sound),
  ];
  return Uint8Array.from(chunk('RIFF', body));
}

function chunk(name: string, body: readonly number[]): readonly number[] {
  const size = [0, 8, 16, 24].map((shift) => (body.length >>> shift) & 0xff);
  return [...letters(name), ...size, ...body, ...(body.length % 2 === 1 ? [0] : [])];
}

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
