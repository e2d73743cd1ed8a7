import { describe, expect, it } from 'vitest';
import { tableRows } from '../../../../../lib/sources/formats/table';
import { plainRows } from '../../../../../lib/sources/formats/lines';
import { readLines } from '../../../../../lib/sources/formats/read-lines';
import type { LineFormat } from '../../../../../lib/sources/formats/read-lines';
import { UNREADABLE } from '../../../../../lib/sources/rows';
import type { Row, Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

const number = (text: string): Row =>
  /^\d+$/.test(text.trim()) ? { photoId: Number(text), owner: null, dataset: 'test' } : UNREADABLE;
const source = (open: LineFormat['open']): Pick<Source, 'read'> => ({
  read: (file, log) => readLines(file, { title: 'a test', expected: 'numbers', open }, log),
});
const plain = source(plainRows(number));
const table = source(
  tableRows({ delimiter: ',', quoted: true, columns: ['id'], row: ([id]) => number(id ?? '') }),
);
const ids = async (from: typeof plain, text: string, size?: number): Promise<number[]> =>
  (await readText(from, text, size)).sightings.map(({ photoId }) => photoId);

describe('readLines', () => {
  it.each([
    ['LF', '1\n2\n3\n'],
    ['CRLF', '1\r\n2\r\n3\r\n'],
    ['CR, as on old Macs', '1\r2\r3\r'],
    ['CR before an empty line', '1\r\r2\r3'],
    ['CR twice before LF', '1\r\r\n2\r\r\n3\n'],
    ['CR, then LF', '1\r2\n3\r\n'],
    ['no line end at the end', '1\n2\n3'],
    ['a byte-order mark', '\uFEFF1\n2\n3\n'],
    ['blank lines', '\n1\n\n  \t\n2\n3\n\n'],
    ['comments', '# one\n1\n2\n#two\n3\n'],
  ])('reads %s, however the text is split', async (_what, text) => {
    for (const size of [1, 2, 3, 5, 100]) expect(await ids(plain, text, size)).toEqual([1, 2, 3]);
  });

  it('numbers lines as an editor does', async () => {
    const { tally } = await readText(plain, '# comment\r\n1\r\n\r\n2\r\nx\r\n', 3);
    expect(tally.skipped[0]?.examples).toEqual([{ file: 'file.txt', at: 'line 5', text: 'x' }]);
    const mac = await readText(plain, '# comment\r1\r\r2\rx\r', 3);
    expect(mac.tally.skipped[0]?.examples).toMatchObject([{ at: 'line 5', text: 'x' }]);
  });

  it('keeps the first three examples of a reason and counts the rest', async () => {
    const good = '1\n'.repeat(10);
    const { tally } = await readText(plain, `${good}a\nb\nc\nd\n`);
    expect(tally.skipped).toMatchObject([{ reason: 'not readable', rows: 4 }]);
    expect(tally.skipped[0]!.examples.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('accepts a file with as many broken rows as good ones, and refuses one with more', async () => {
    expect(await ids(plain, '1\nx\n')).toEqual([1]);
    await expect(ids(plain, '1\nx\ny\n')).rejects.toThrow(
      'file.txt is not a test: expected numbers, found "x" in line 2; 2 of 3 rows cannot be read.',
    );
  });

  it('stops at a file that starts with fifty broken rows', async () => {
    let read = 0;
    const rows = (line: string): Row => {
      read++;
      return number(line);
    };
    const text = 'x\n'.repeat(10_000);
    await expect(ids(source(plainRows(rows)), text)).rejects.toThrow(
      'file.txt is not a test: expected numbers, found "x" in line 1; 50 of the first 50 rows cannot be read.',
    );
    expect(read).toBe(50);
  });

  it.each([
    ['whole', '1\n2', { rowsWithPhoto: 2, notes: [] }],
    ['whole', '1\nx', 'truncated'],
    ['doubt', '1\n2', { notes: [expect.stringContaining('no line end')] }],
    ['doubt', '1\nx', 'truncated'],
    ['noted', '1\nx', { rows: 2, notes: [expect.stringContaining('no line end')] }],
    ['cut', '1\n2', 'truncated'],
    ['cut', '1\n2\n', { rowsWithPhoto: 2, notes: [] }],
  ] as const)('a missing last line end with rows of kind %s: %j', async (end, text, expected) => {
    const reading = readText(source(plainRows(number, end)), text);
    if (expected === 'truncated') await expect(reading).rejects.toMatchObject({ code: expected });
    else expect((await reading).tally).toMatchObject(expected);
  });
});

describe('a line with several rows', () => {
  const read = (line: string): Row[] => (line === '-' ? [] : line.split(' ').map(number));
  const several = source(plainRows(read));

  it('counts each of them, also if there are none', async () => {
    const { sightings, tally } = await readText(several, '1 2\n-\n3 4 x 5\n', 2);
    expect(sightings.map(({ photoId }) => photoId)).toEqual([1, 2, 3, 4, 5]);
    expect(tally).toMatchObject({ rows: 6, skipped: [{ rows: 1, examples: [{ at: 'line 3' }] }] });
  });

  it('is truncated if one of them is', async () => {
    await expect(ids(several, '1 2\n3 x')).rejects.toMatchObject({ code: 'truncated' });
    await expect(ids(several, '1 2\nx 3')).rejects.toMatchObject({ code: 'truncated' });
    expect(await ids(several, '1 2\n3 4')).toEqual([1, 2, 3, 4]);
    expect(await ids(several, '1 2\n-')).toEqual([1, 2]);
  });
});

describe('a table', () => {
  it.each([
    ['columns in any order', 'name,id\nx,1\ny,2\n'],
    ['quotes', '"name","id"\n"x","1"\ny,"2"\n'],
    ['delimiters and doubled quotes in quotes', 'name,id\n"x, ""y""",1\n"",2\n'],
    ['line ends in quotes', 'name,id\r\n"a\r\n\r\n# b",1\r\n"c\nd",2\r\n'],
    ['quotes inside a field', 'name,id\n5" x,1\n"a" b,2\n'],
    ['a quote that opens a field and is none', 'name,id\n"x,1\n\n# comment\n"y,2\n"z"\n'],
  ])('reads %s', async (_what, text) => {
    for (const size of [1, 4, 100]) expect(await ids(table, text, size)).toEqual([1, 2]);
  });

  it.each([
    ['too few fields', '3'],
    ['too many fields', 'x,3,y'],
  ])('counts a row with %s', async (_what, row) => {
    const { tally } = await readText(table, `name,id\nx,1\n${row}\n`);
    expect(tally).toMatchObject({ rows: 2, rowsWithPhoto: 1, skipped: [{ rows: 1 }] });
  });

  it('notes a missing last line end according to its format', async () => {
    const doubtful = source(
      tableRows({
        delimiter: ',',
        quoted: true,
        columns: ['id'],
        row: ([id]) => number(id ?? ''),
        openEnd: 'doubt',
      }),
    );
    expect((await readText(table, 'name,id\nx,1')).tally.notes).toEqual([]);
    expect((await readText(doubtful, 'name,id\nx,1')).tally.notes).toHaveLength(1);
  });

  it('refuses a header without its columns', async () => {
    await expect(ids(table, 'name,number\nx,1\n')).rejects.toThrow(
      'expected numbers, found "name,number" in line 1',
    );
  });

  it('reads a header with nothing below it as an empty list', async () => {
    expect(await ids(table, 'name,id\n')).toEqual([]);
  });

  it('takes an unclosed quote for an ordinary character, and notes it', async () => {
    const { sightings, tally } = await readText(table, 'name,id\n"x,1\ny,2\n');
    expect(sightings.map(({ photoId }) => photoId)).toEqual([1, 2]);
    expect(tally.notes).toEqual([expect.stringContaining('a quote in line 2 is never closed')]);
  });

  it('counts every row below an unclosed quote in a long file', async () => {
    const rows = 1 << 18;
    const endless = `name,id\nx,1\n"x,1\n${'y,2\n'.repeat(rows)}`;
    const { tally } = await readText(table, endless, 1 << 16);
    expect(tally.rowsWithPhoto).toBe(rows + 2);
  });

  it('refuses a file that ends inside a quoted field', async () => {
    await expect(ids(table, 'name,id\nx,1\n"two\nlines of te')).rejects.toThrow(
      'file.txt ends inside a quoted field, begun in line 3.',
    );
  });
});
