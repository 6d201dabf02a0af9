/**
 * The 64-bit FNV-1a hash of a text's UTF-8 bytes as 16 hexadecimal digits: short, the same on every
 * machine, and no protection against anybody who wants two texts to have the same one.
 *
 * The numbers are those of the FNV authors (draft-eastlake-fnv, sections 2 and 5). Lone surrogates
 * count as U+FFFD.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3, in halves of 32 bits: no product is above 2^53.
    const product = low * 0x1b3;
    const carry = Math.floor(product / 2 ** 32);
    high = (high * 0x1b3 + carry + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return `${hex(high)}${hex(low)}`;
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
