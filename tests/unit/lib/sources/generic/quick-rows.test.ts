import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFields } from '../../../../../lib/sources/formats/delimited';
import { quickRows } from '../../../../../lib/sources/generic/quick-rows';
import { rowOfCells } from '../../../../../lib/sources/generic/row';
import { cellsOf } from '../../../../../lib/sources/generic/table-rows';
import { columnsOf } from '../../../../../lib/sources/generic/columns';
import { Doubts } from '../../../../../lib/sources/generic/doubts';

const NAMES = ['photo', 'owner', 'dataset'] as const;

/** What the row says when it is cut up and its cells are judged one by one. */
function judged(line: string, names: readonly string[] = NAMES): unknown {
  const fields = splitFields(line, ',');
  if (fields.length !== names.length) return 'not a row';
  const columns = columnsOf(names);
  return rowOfCells(
    cellsOf(columns, (place) => fields[place]!.trim()),
    new Doubts(),
  );
}

const PHOTO = '9000000000001';
const OWNER = '1000@N99';

describe('quickRows', () => {
  it.each([
    [NAMES, `${PHOTO},${OWNER},pipa`],
    [NAMES, `${PHOTO},,pipa`],
    [NAMES, `7,${OWNER},my.own_list-2`],
    [['dataset', 'photo'], `pipa,${PHOTO}`],
    [['owner', 'dataset', 'photo'], `${OWNER},pipa,${PHOTO}`],
  ])('reads a row of %j: %s', (names, line) => {
    const quick = quickRows(names, ',')(line);
    expect(quick).not.toBeNull();
    expect(quick).toEqual(judged(line, names));
  });

  it.each([
    ['another column', ['photo', 'url', 'dataset']],
    ['a column twice', ['photo', 'photo', 'dataset']],
    ['no photo', ['owner', 'dataset']],
    ['no dataset', ['photo', 'owner']],
  ])('leaves rows of a table with %s', (_, names) => {
    const cells: Record<string, string> = { photo: PHOTO, owner: OWNER, dataset: 'pipa', url: '' };
    const line = names.map((name) => cells[name]).join(',');
    expect(quickRows(names, ',')(line)).toBeNull();
  });

  it('says of any row what its cells say, or nothing', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), maxLength: 18 });
    const photo = fc.oneof(
      digits,
      fc.constantFrom('', PHOTO, ` ${PHOTO}`, '٣', '1e3', '0x1F', '-1'),
    );
    const owner = fc.oneof(
      digits.map((number) => `${number}@N99`),
      fc.constantFrom(
        '',
        OWNER,
        '1000@n99',
        '1000%40N99',
        '0@N99',
        '1@N9',
        '1@N999',
        'alias',
        '"',
        ' ',
      ),
    );
    const dataset = fc.constantFrom(
      'pipa',
      'PIPA',
      '',
      ' pipa',
      'pipa ',
      '-pipa',
      '"pipa"',
      'pi pa',
      'ä',
    );
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(photo, owner, dataset).map((cells) => cells.join(',')) },
      {
        weight: 1,
        arbitrary: fc.array(fc.oneof(photo, owner, dataset)).map((cells) => cells.join(',')),
      },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        // One reader for all of them: it remembers what the row before named.
        const read = quickRows(NAMES, ',');
        for (const each of lines) {
          const quick = read(each);
          if (quick !== null) expect(quick).toEqual(judged(each));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
