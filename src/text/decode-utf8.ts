/** What the bytes of a file say. */
export type DecodedText = {
  /** Without a byte order mark; where the bytes are no UTF-8, what was read before that place. */
  readonly text: string;
  /** Whether the bytes began with one. */
  readonly hasMark: boolean;
  /** Why the bytes are not read, and where; `undefined` when they are. */
  readonly fault: DecodingFault | undefined;
};

/** What is wrong with the bytes of a file. */
export type DecodingFault = {
  readonly kind: 'utf-16' | 'utf-32' | 'invalid';
  /** The first byte that cannot be read, counted from 0. */
  readonly offset: number;
};

/**
 * Decodes UTF-8 strictly and takes a byte order mark off.
 *
 * UTF-16 and UTF-32 are known by their byte order marks (RFC 3629 section 6, Unicode section
 * 23.8) and not read: YAML allows them, but no editor of today writes them. Linear.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const foreign = foreignMark(bytes);
  if (foreign !== undefined) {
    return { text: '', hasMark: true, fault: { kind: foreign, offset: 0 } };
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, hasMark, fault: undefined };
  } catch {
    const offset = validLength(bytes);
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
    return { text, hasMark, fault: { kind: 'invalid', offset } };
  }
}

function foreignMark([a, b, c, d]: Uint8Array): 'utf-16' | 'utf-32' | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16';
  if (a === 0xfe && b === 0xff) return 'utf-16';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : undefined;
}

/** How many bytes from the beginning are whole characters of UTF-8. */
function validLength(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = characterLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

/** The bytes of the character that begins there, by Unicode's table 3-7; 0 where none does. */
function characterLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let index = 1; index < length; index += 1) {
    const unit = bytes[offset + index] ?? 0;
    const [low, high] = index === 1 ? secondRange(first) : [0x80, 0xbf];
    if (unit < low || unit > high) return 0;
  }
  return length;
}

function secondRange(first: number): readonly [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}
