import { type FileMetaData, parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { fileText, type InputFile } from '../../../../lib/user-lists/file-text';
import { listedFiles } from '../../../../lib/user-lists/input-file';
import { parquetFile } from '../../../../lib/user-lists/parquet-file';
import { recognise } from '../../../../lib/user-lists/recognise';
import { file, refusalOf } from './files';

/** More rows than are examined to recognise a file. */
const ROWS = 10_000;
const FIRST = 9_000_000_000_000;

const ids = Array.from({ length: ROWS }, (_, i) => FIRST + i);
const addressOf = (id: number) => `https://live.staticflickr.com/1/${id}_0123456789_b.jpg`;
const TABLE = table(ROWS);

/** Two columns in row groups of a given size, each of many pages. */
function table(rowGroupSize: number): Uint8Array {
  const columnData = [
    { name: 'SAMPLE_ID', data: ids.map((_, i) => BigInt(i)) },
    { name: 'URL', data: ids.map(addressOf) },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize, pageSize: 10_000 }));
}

const metadataOf = (bytes: Uint8Array): FileMetaData =>
  parquetMetadata(bytes.buffer as ArrayBuffer);

/** The table with its last page made unreadable. */
function spoilt(): Uint8Array {
  const [, address] = metadataOf(TABLE).row_groups[0]!.columns;
  const { data_page_offset: start, total_compressed_size: length } = address!.meta_data!;
  const end = Number(start + length);
  return TABLE.slice().fill(0xff, end - 1_000, end);
}

/** The table with metadata that claims one row too many. */
function boasting(): Uint8Array {
  const written = [0x16, ...varint(2 * ROWS)];
  const at = TABLE.findLastIndex((_, i) => written.every((byte, j) => TABLE[i + j] === byte));
  const changed = TABLE.slice();
  changed.set(varint(2 * (ROWS + 1)), at + 1);
  expect(metadataOf(changed).row_groups[0]!.num_rows).toBe(BigInt(ROWS + 1));
  return changed;
}

const varint = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)];

async function readAll(listed: InputFile): Promise<string> {
  let text = '';
  for await (const piece of fileText(listed)) text += piece;
  return text;
}

describe('parquetFile', () => {
  it.each([
    ['one group', TABLE],
    ['groups that divide the rows', table(2_500)],
    ['groups that leave a rest', table(4_097)],
  ])('gives every row once and in order, in %s', async (_, bytes) => {
    const text = await readAll(await parquetFile(file('a.parquet', bytes)));
    const rows = ids.map((id, i) => `{"SAMPLE_ID":"${i}","URL":"${addressOf(id)}"}\n`);
    expect(text).toBe(rows.join(''));
  });

  it('is recognised by its first rows, without the rest of their row group', async () => {
    const { lists } = await recognise(await listedFiles([file('a.parquet', spoilt())]));
    expect(lists.map(({ title }) => title)).toEqual(['LAION-Face']);
  });

  it('fetches a group once, though it is decoded in parts', async () => {
    const brought = file('a.parquet', TABLE);
    const listed = await parquetFile(brought);
    let fetched = 0;
    brought.slice = (start, end) => {
      fetched += end! - start!;
      return File.prototype.slice.call(brought, start, end);
    };
    await readAll(listed);
    expect(fetched).toBeGreaterThan(TABLE.length / 2);
    expect(fetched).toBeLessThan(TABLE.length);
  });

  it.each([
    ['a page that cannot be read', spoilt()],
    ['fewer rows than it says', boasting()],
  ])('refuses %s as damage', async (_, bytes) => {
    expect(await refusalOf(file('a.parquet', bytes))).toMatchObject({ code: 'cutShort' });
  });

  it('refuses a row group that is larger than memory allows', async () => {
    const bytes = table(5_000);
    const columns = metadataOf(bytes).row_groups[0]!.columns.map((chunk) => chunk.meta_data!);
    const size = columns.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
    await expect(parquetFile(file('a.parquet', bytes), size)).resolves.toBeTruthy();
    await expect(parquetFile(file('a.parquet', bytes), size - 1)).rejects.toMatchObject({
      code: 'tooLarge',
      message: 'a.parquet',
    });
  });
});
