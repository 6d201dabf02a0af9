/**
 * A short name for a question, of 16 hexadecimal digits: quick, since every lint of a flow with
 * conditions asks for it, and no more. Two questions may have the same name, on purpose too; who
 * keeps answers by it keeps their questions with them.
 *
 * Four bytes at a time, each mixed into two halves by the multipliers of Murmur3's last step. O(n).
 */
export function questionKey(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let one = bytes.length;
  let other = ~bytes.length;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const word = words.getInt32(at, true);
    one = Math.imul(one ^ word, 0x85ebca6b);
    one ^= one >>> 13;
    other = Math.imul(other ^ word, 0xc2b2ae35);
    other ^= other >>> 16;
  }
  for (; at < bytes.length; at += 1) {
    one = Math.imul(one ^ words.getUint8(at), 0x85ebca6b);
    other = Math.imul(other ^ words.getUint8(at), 0xc2b2ae35);
  }
  return hex(one) + hex(other);
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
