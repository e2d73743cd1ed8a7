import { describe, expect, it } from 'vitest';
import { isNothing } from '../../../../../lib/sources/generic/nothing';
import { list } from '../../../../../lib/sources/generic/list';
import { readText } from '../read';

const MARKERS = [
  ...[
    '',
    'nan',
    'NaN',
    '-nan',
    'NaT',
    'NA',
    'n/a',
    'N/A',
    '#N/A',
    '<NA>',
    'null',
    'NULL',
    '(null)',
  ],
  ...['[null]', 'nil', 'None', 'none', '(none)', 'undefined', 'missing', '(blank)', 'unknown'],
  ...['anonymous', 'deleted', 'true', 'FALSE', '\\N', '#REF!', '#VALUE!', '-', '--', '—', '?', '.'],
  ...['_', '*', '...', '…', '[]', '{}', '0', '-1', "'None'", '"null"'],
];

describe('words for missing values', () => {
  it.each(MARKERS)('%j', (cell) => {
    expect(isNothing(cell)).toBe(true);
  });

  it.each([
    'nana',
    'none-of-these',
    'null_island',
    '5550001@N99',
    'n',
    'unknownartist',
    '00',
    'a.b',
  ])('%j is not one', (cell) => {
    expect(isNothing(cell)).toBe(false);
  });

  it.each(MARKERS.filter((cell) => cell !== '"null"'))('names no member: %j', async (cell) => {
    const text = `photo,owner\n9000000000001,${cell}\n9000000000002,5550001@N99\n`;
    const { sightings, tally } = await readText(list, text);
    expect(sightings.map(({ owner }) => owner)).toEqual([null, '5550001@N99']);
    expect(tally).toMatchObject({ rows: 2, rowsWithPhoto: 2, notes: [] });
  });

  it('is not a row with a photo, and does not make the table another format', async () => {
    const text = `photo,owner\n9000000000001,a\nnan,b\nNULL,c\n-,\n`;
    const { tally } = await readText(list, text);
    expect(tally).toMatchObject({
      rowsWithPhoto: 1,
      skipped: [{ reason: 'names no photo', rows: 3 }],
    });
  });
});
