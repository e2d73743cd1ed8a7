import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../components/pictures/text-width';

describe('wrapText', () => {
  it.each([
    ['one two three', 50, ['one', 'two', 'three']],
    ['one two', 500, ['one two']],
    ['', 50, []],
    ['unbreakable', 30, ['unbr', 'eaka', 'ble']],
    ['写真は次へ渡る', 45, ['写真は', '次へ渡', 'る']],
  ])('breaks %j at %d', (text, width, lines) => {
    expect(wrapText(text, 12, width)).toEqual(lines);
  });

  it('loses no letters and makes no line too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const lines = wrapText(text, 12, width);
          const letters = (all: string) => all.replace(/\s/g, '');
          expect(letters(lines.join(''))).toBe(letters(text));
          for (const line of lines)
            expect(line.length === 1 || textWidth(line, 12) <= width).toBe(true);
        },
      ),
    );
  });
});
