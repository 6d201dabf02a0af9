import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { glyphsOf } from '../src/walk/glyphs-of.ts';
import { narrowText } from '../tools/bundle/narrow-text.ts';

describe('text that is measured without tables', () => {
  it('takes one column a letter', () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const narrow = letters.filter((letter) => narrowText.test(letter));
    expect(narrow.length).toBeGreaterThan(450);
    expect(narrow.filter((letter) => stringWidth(letter) !== 1)).toEqual([]);
  });

  it('is all that a screen draws by itself, and no emoji and nothing wide', () => {
    for (const ascii of [true, false]) {
      expect(Object.values(glyphsOf(ascii)).join('')).toMatch(narrowText);
    }
    for (const text of ['予約', '💳', '▶\ufe0f', 'e\u0301', 'a\u00adb', '\u001b[1m']) {
      expect(text).not.toMatch(narrowText);
    }
  });
});
