import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../src/text/decode-utf8.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('the bytes of a file', () => {
  test('in UTF-8 are read, and a byte order mark is taken off', () => {
    const text = 'Störung – 😀\n';
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({
      text,
      hasMark: false,
      fault: undefined,
    });
    expect(decodeUtf8(new TextEncoder().encode(`\ufeff${text}`))).toMatchObject({
      text,
      hasMark: true,
    });
    expect(decodeUtf8(bytes())).toEqual({ text: '', hasMark: false, fault: undefined });
  });

  test('in another Unicode form are known by their mark', () => {
    expect(decodeUtf8(bytes(0xff, 0xfe, 0x61, 0)).fault).toEqual({ kind: 'utf-16', offset: 0 });
    expect(decodeUtf8(bytes(0xfe, 0xff, 0, 0x61)).fault).toEqual({ kind: 'utf-16', offset: 0 });
    expect(decodeUtf8(bytes(0xff, 0xfe, 0, 0)).fault).toEqual({ kind: 'utf-32', offset: 0 });
    expect(decodeUtf8(bytes(0, 0, 0xfe, 0xff)).fault).toEqual({ kind: 'utf-32', offset: 0 });
  });

  test.each([
    ['Latin-1', [0x61, 0xe4, 0x62], 1],
    ['a lone continuation', [0x61, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a character that is cut off', [0x61, 0xf0, 0x9f, 0x98], 1],
  ])('that hold %s are told at the first bad byte, and read up to it', (_, values, offset) => {
    const { text, fault } = decodeUtf8(bytes(...values));
    expect(fault).toEqual({ kind: 'invalid', offset });
    expect(new TextEncoder().encode(text)).toHaveLength(offset);
  });

  test('are called faulty exactly where the platform says so, and what is before is right', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (values) => {
        const { text, fault } = decodeUtf8(values);
        const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        if (fault === undefined) {
          expect(text).toBe(
            strict()
              .decode(values)
              .replace(/^\ufeff/, ''),
          );
        } else if (fault.kind === 'invalid') {
          strict().decode(values.subarray(0, fault.offset));
          // No way of going on from there is UTF-8.
          for (const size of [1, 2, 3, 4]) {
            const more = values.subarray(0, fault.offset + size);
            expect(() => strict().decode(more)).toThrow();
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
