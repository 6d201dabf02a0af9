/**
 * How long a WAVE file lasts, in whole milliseconds; `undefined` where the bytes are no WAVE file
 * or do not say how much sound is in them.
 *
 * The beginning of a file is enough as long as it reaches into the sound data: `fileBytes` is then
 * the size of the whole. Any coding counts that has a steady rate of bytes, as 8-bit A-law and
 * 16-bit PCM have. A length that a recorder never filled in (0 or the greatest number) is taken
 * from the size of the file. O(chunks).
 *
 * The form: Microsoft and IBM, Multimedia Programming Interface and Data Specifications 1.0, 1991.
 */
export function wavMs(bytes: Uint8Array, fileBytes: number = bytes.length): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE') return undefined;
  let bytesPerSecond: number | undefined;
  for (let at = 12; at + CHUNK_HEAD <= view.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    const body = at + CHUNK_HEAD;
    const name = tag(view, at);
    if (name === 'fmt ' && body + 12 <= view.byteLength) {
      bytesPerSecond = view.getUint32(body + 8, true);
    }
    if (name === 'data') {
      if (bytesPerSecond === undefined || bytesPerSecond === 0) return undefined;
      const rest = Math.max(0, fileBytes - body);
      const sound = size === 0 || size > rest ? rest : size;
      return Math.round((sound / bytesPerSecond) * 1_000);
    }
    // A chunk of odd size is followed by one byte that does not count.
    at = body + size + (size % 2);
  }
  return undefined;
}

const CHUNK_HEAD = 8;

function tag(view: DataView, at: number): string | undefined {
  if (at + 4 > view.byteLength) return undefined;
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}
