import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitFields } from '../../../../../lib/sources/formats/delimited';
import { QuotedLines } from '../../../../../lib/sources/formats/quoted-lines';
import type { QuotedRecord } from '../../../../../lib/sources/formats/quoted-lines';

function recordsOf(text: string, delimiter = ','): QuotedRecord[] {
  const quoted = new QuotedLines(delimiter);
  const records = text.split('\n').flatMap((line, i) => quoted.add(line, i + 1));
  return [...records, ...quoted.giveUp()];
}
const texts = (text: string): string[] => recordsOf(text).map((record) => record.text);

describe('QuotedLines', () => {
  it.each([
    ['a field over two lines', '1,"a\nb",2\n3', ['1,"a\nb",2', '3']],
    ['two of them in one record', '"a\nb","c\nd"\n3', ['"a\nb","c\nd"', '3']],
    ['empty lines and doubled quotes in one', '"a\n\n""b""\n",2', ['"a\n\n""b""\n",2']],
    ['a closing quote at the start of a line', '1,"a\n"\n2', ['1,"a\n"', '2']],
  ])('joins %s', (_what, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['inside a field', '1,5" print\n2,6" print\n3'],
    ['at the start of a field, never closed', '1,"a\n2,b\n3,c'],
    ['at the start of fields in several lines', '1,"a\n2,"b\n3,"c'],
    ['at the start of a field, closed by text', '1,"a" b\n2\n3'],
    ['before a field in quotes', '1,"a\n2,"b"\n3'],
  ])('loses no line to a stray quote %s', (_what, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });

  it('gives the line on which a record begins', () => {
    expect(recordsOf('1\n"a\nb"\n2,"c\n3').map(({ number }) => number)).toEqual([1, 2, 4, 5]);
  });

  it('gives up on a field that is too long', () => {
    const lines = ['1,"a', ...Array.from({ length: 1 << 12 }, () => 'x'.repeat(1 << 9))];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('reads back anything written as CSV', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '\t', '9') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const write = (text: string): string =>
      /[",\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(write).join(',')).join('\n');
        const read = recordsOf(text).map((record) => splitFields(record.text, ','));
        expect(read).toEqual(rows.length === 0 ? [['']] : rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no character of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '""', ',', '\n', ' ') });
    fc.assert(
      fc.property(text, (any) => {
        expect(texts(any).join('\n')).toBe(any);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('work caused by quotes', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** The number of characters that searches and slices process while a text is read. */
  function workOf(text: string): number {
    let work = 0;
    /* oxlint-disable-next-line typescript/unbound-method -- called with their strings below */
    const { indexOf, includes, split } = String.prototype;
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, what, at = 0) {
      const found = indexOf.call(this, what, at);
      work += (found < 0 ? this.length : found) - at + 1;
      return found;
    });
    vi.spyOn(String.prototype, 'includes').mockImplementation(function (this: string, what, at) {
      work += this.length;
      return includes.call(this, what, at);
    });
    vi.spyOn(String.prototype, 'split').mockImplementation(function (
      this: string,
      ...args: unknown[]
    ) {
      work += this.length;
      return Reflect.apply(split, this, args) as string[];
    });
    for (const record of recordsOf(text)) splitFields(record.text, ',');
    vi.restoreAllMocks();
    return work;
  }

  it.each([
    ['an open quote, then lines with quotes', (n: number) => `"x\n${'""\n'.repeat(n)}`],
    ['an open quote in every line', (n: number) => '1,"a\n'.repeat(n)],
    ['quotes at the start of many fields', (n: number) => ',"a'.repeat(n)],
    ['doubled quotes at the start of many fields', (n: number) => '"a,""'.repeat(n)],
    ['fields that hold doubled quotes and end open', (n: number) => ',"a,"",a,""'.repeat(n)],
    ['odd and even runs of quotes', (n: number) => ',""","""","""",'.repeat(n)],
    ['quotes inside fields', (n: number) => '1,5" print\n'.repeat(n)],
    ['fields over many lines', (n: number) => '"a\n""b""\n",'.repeat(n)],
  ])('is linear in the text: %s', (_what, textOf) => {
    const [small, large] = [textOf(1000), textOf(4000)];
    expect(workOf(small)).toBeLessThan(12 * small.length);
    expect(workOf(large)).toBeLessThan(12 * large.length);
  });
});
