import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { type ParquetWriteOptions, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { blobFiles } from '../../../../lib/user-lists/blob-pack';
import { importFiles } from '../../../../lib/user-lists/import-files';
import { Sha256 } from '../../../../lib/pack/bits/sha256';
import { encodeManifest } from '../../../../lib/pack/files/manifest';
import type { MadePack } from '../../../../lib/user-lists/types';
import { openPack } from '../../../../lib/pack/pack';
import type { Manifest } from '../../../../lib/pack/types';
import { packBzip2 } from '../../data-build/archives/bzip2';
import { tar } from '../../data-build/archives/make';
import { CSV, ffhqText, file, gzipped, make, picked, refusalOf, zipped } from './files';
import { asVersion1 } from './old-pack';

const nothing = () => undefined;
const zip = (files: Record<string, string>): Promise<File> =>
  zipped('a.zip', new Map(Object.entries(files).map(([name, text]) => [name, new Blob([text])])));
const ARCHIVE = await zip({ 'a.txt': 'x', 'b.png': 'y' });
const TWO_LISTS = await zip({ 'ffhq-dataset-v2.json': ffhqText(3), 'b.csv': CSV });
const LISTS = await zip({
  'x/README.txt': 'These are the lists.\n',
  'x/photo.jpg': 'x',
  'x/a.csv': CSV,
  'x/empty.csv': '',
  '__MACOSX/x/._a.csv': CSV,
  'x/b.csv': 'photo\n9000000000005\n',
});
const AGING_TEXT = 'image_number,age_group\n0,20-29\n10,0-2\n5000,0-2\n';
const AGING = file('ffhq_aging_labels.csv', AGING_TEXT);
const TAR = await tar({
  'x/README.txt': 'These are the lists.\n',
  'x/photo.jpg': 'x',
  'x/a.csv': CSV,
  'x/b.csv': 'photo\n9000000000005\n',
});
const DAMAGED = await damage(LISTS);
const PACKED_PARQUET = await zip({ 'laion_face_part_0.parquet': 'PAR1' });
const OTHER_TABLE = parquet({ name: ['a', 'b'] });
const GZIPPED_TABLE = parquet(
  { SAMPLE_ID: [1n], URL: ['https://farm1.staticflickr.com/1/9000000000001_0123456789.jpg'] },
  { codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } },
);
const LAION = parquet({
  SAMPLE_ID: [1n, 2n, 3n, 4n, 5n],
  URL: [
    'https://farm1.staticflickr.com/1/9000000000001_0123456789.jpg',
    'https://example.com/9000000000002.jpg',
    'https://live.staticflickr.com/1/9000000000003_0123456789_b.jpg',
    null,
    'https://live.staticflickr.com/1/9000000000005_0123456789_b.jpg',
  ],
  TEXT: ['a', 'b', 'c', 'd', 'e'],
});

/** A table in row groups of two rows. */
function parquet(
  columns: Record<string, unknown[]>,
  options: Partial<ParquetWriteOptions> = {},
): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2, ...options }));
}

/** Changes a digit of the last photo id. */
async function damage(archive: File): Promise<File> {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  bytes[text.indexOf('9000000000005') + 12]!++;
  return file('a.zip', bytes);
}

/** A manifest without the files read: equal ones give equal answers. */
const answers = ({ manifest }: MadePack): object => ({
  ...manifest,
  datasets: manifest.datasets.map((dataset) => ({ ...dataset, lists: [] })),
});

describe('importFiles', () => {
  it('records size and SHA-256 of each file as stored, compressed or not', async () => {
    const packed = gzipped('a.json.gz', ffhqText(9));
    const { datasets } = (await make(packed)).manifest;
    const bytes = new Uint8Array(await packed.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(datasets).toMatchObject([
      { whose: 'copy', altered: true, lists: [{ name: 'a.json.gz', bytes: bytes.length, sha256 }] },
    ]);
    const table = file('laion_face_part_0.parquet', LAION);
    const laion = (await make(table)).manifest.datasets[0]!;
    expect(laion).toMatchObject({ namesMembers: false, lists: [{ bytes: LAION.length }] });
  });

  it('recognises FFHQ’s list by its contents, and reads all of it', async () => {
    const made = await make(file('renamed.json', ffhqText(300)));
    expect(made.name).toBe('FFHQ');
    expect(made.manifest).toMatchObject({ sample: true, photos: 300, owners: 7 });
    expect(made.manifest.datasets).toMatchObject([
      { id: 'ffhq', rows: 300, photos: 300, owners: 7 },
    ]);
    expect(made.report).toMatchObject({ source: 'FFHQ', rows: 300, rowsWithPhoto: 300 });
    const pack = await openPack(blobFiles(made.files));
    const found = await pack.photos(['9000000000000', '9000000000897', '9000000000001']);
    expect([...found]).toEqual([
      ['9000000000000', ['ffhq']],
      ['9000000000897', ['ffhq']],
    ]);
    expect(await pack.ownerOf('9000000000003')).toBe('invented-1');
  });

  it.each([
    ['gzip', gzipped('a.json.gz', ffhqText(9))],
    ['bzip2', file('a.json.bz2', packBzip2(ffhqText(9)))],
  ])('reads %s like the plain file', async (_, packed) => {
    const plain = await make(file('a.json', ffhqText(9)));
    expect(answers(await make(packed))).toEqual(answers(plain));
  });

  it.each([
    ['in UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['in UTF-16 without its mark', Buffer.from(CSV, 'utf16le').swap16()],
    ['with lines that end with CR', CSV.replaceAll('\r\n', '\r')],
  ])('reads a list %s like one in UTF-8', async (_, content) => {
    const plain = await make(file('mine.csv', CSV));
    const made = await make(file('mine.csv', content));
    expect(answers(made)).toEqual(answers(plain));
    expect(made.report).toEqual(plain.report);
  });

  it.each([
    ['tar', TAR],
    ['tar.gz', gzipSync(TAR)],
    ['tar.bz2', packBzip2(TAR)],
  ])('reads the lists in a .%s archive as one', async (kind, bytes) => {
    const made = await make(file(`a.${kind}`, bytes));
    expect(made.manifest.photos).toBe(3);
    expect(made.report).toMatchObject({ rows: 7, rowsWithPhoto: 6 });
    expect(made.report!.notes).toEqual([
      `Not part of the list: a.${kind}/x/photo.jpg, a.${kind}/x/README.txt`,
    ]);
  });

  it('takes the photos of a list that refers to another from that one', async () => {
    const base = file('ffhq-dataset-v2.json', ffhqText(300));
    const made = await make(AGING, base);
    expect(made.name).toBe('FFHQ-Aging');
    expect(made.manifest.datasets).toMatchObject([
      { id: 'ffhq-aging', rows: 3, photos: 2, owners: 2 },
    ]);
    const found = await (
      await openPack(blobFiles(made.files))
    ).photos(['9000000000000', '9000000000003', '9000000000030']);
    expect([...found.keys()]).toEqual(['9000000000000', '9000000000030']);
    expect(made.report!.skipped).toMatchObject([{ reason: 'not in the list of FFHQ', rows: 1 }]);
    const together = await zip({
      'x/ffhq_aging_labels.csv': AGING_TEXT,
      'x/ffhq-dataset-v2.json': ffhqText(300),
      'x/README.txt': 'Both lists.',
    });
    expect((await make(together)).manifest.files).toEqual(made.manifest.files);
  });

  it('reports progress on a list that is read twice, together with another', async () => {
    const base = file('ffhq-dataset-v2.json', ffhqText(300));
    const steps: { done: number; total: number }[] = [];
    await importFiles([base, AGING], null, (step) => steps.push(step));
    const total = base.size + 2 * AGING.size;
    expect(steps.at(-1)).toMatchObject({ done: total, total });
    expect(steps.every(({ done }, i) => done >= (steps[i - 1]?.done ?? 0))).toBe(true);
  });

  it('reads the lists in a zip archive as one, and names other files', async () => {
    const made = await make(LISTS);
    expect(made.name).toBe('a.zip');
    expect(made.manifest.photos).toBe(3);
    expect(made.report).toMatchObject({ rows: 7, rowsWithPhoto: 6 });
    expect(made.report!.notes).toEqual([
      'Not part of the list: a.zip/x/photo.jpg, a.zip/x/README.txt, a.zip/x/empty.csv',
    ]);
    expect(made.report!.skipped[0]!.examples[0]!.file).toBe('a.zip/x/a.csv');
  });

  it('merges all rows of a photo, in any order, and shows those it skips', async () => {
    const { manifest, files, report } = await make(file('mine.csv', CSV));
    expect(manifest.datasets).toMatchObject([
      { id: 'helen', rows: 1, photos: 1, owners: 0 },
      { id: 'pipa', rows: 4, photos: 2, owners: 4 },
    ]);
    const pack = await openPack(blobFiles(files));
    const ids = ['9000000000001', '9000000000002'];
    expect(Object.fromEntries(await pack.photos(ids))).toEqual({
      9000000000001: ['helen', 'pipa'],
      9000000000002: ['pipa'],
    });
    expect(await pack.ownerOf(ids[0]!)).toBe('11111@N99');
    expect(await pack.photosOf('someone')).toEqual([ids[0]]);
    expect(await pack.photosOf('54321@N99')).toEqual([]);
    expect(manifest.owners).toBe(3);
    expect(report).toMatchObject({ rows: 6, rowsWithPhoto: 5 });
    expect(report!.skipped).toEqual([
      {
        reason: 'not readable',
        rows: 1,
        examples: [{ file: 'mine.csv', at: 'line 5', text: 'nonsense,,pipa' }],
      },
    ]);
    const turned = [...CSV.trimEnd().split('\r\n')];
    const other = await make(
      file('mine.csv', [turned[0], ...turned.slice(1).reverse()].join('\n')),
    );
    expect(other.manifest.files).toEqual(manifest.files);
  });

  it('reads several files of a list as one', async () => {
    const made = await make(file('a.csv', CSV), file('b.csv', 'photo\n9000000000005\n'));
    expect(made.manifest.photos).toBe(3);
    expect(made.name).toBe('A list of your own');
  });

  it('reads a publisher’s file as such that names no photo, but a picture whose name looks like one', async () => {
    const row = (url: string) => `00000001 ${url} 1.00 2.00 3.00 4.00 3.00 2.31 1\n`;
    const made = await make(
      file('Ann_Onym.txt', row('http://blog.example/12345_123456789012345_9000000000002_n.jpg')),
      file('Bo_Gus.txt', row('http://farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg')),
    );
    expect(made.manifest.datasets).toMatchObject([{ id: 'vggface', rows: 2, photos: 1 }]);
  });

  it('has a separate reason for refusing a pack of an older format', async () => {
    const { files } = await asVersion1(await make(file('mine.csv', CSV)));
    expect((await refusalOf(...picked(files))).code).toBe('olderPack');
  });

  it('uses a publisher’s own file names if formats look alike', async () => {
    const list = file('Group1_Female.txt', '12345@N99_identity_1/9000000000001_0.jpg\n');
    const made = await make(list);
    expect(made.manifest.datasets).toMatchObject([{ id: 'diveface' }]);
    expect(made.name).toBe('DiveFace');
  });

  it('asks which dataset files are from if formats look alike, and uses the answer', async () => {
    const list = file('paths.txt', '12345@N99_identity_1/9000000000001_0.jpg\n');
    const outcome = await importFiles([list], null, nothing);
    expect(outcome).toEqual({
      choices: [
        { id: 'diveface', title: 'DiveFace' },
        { id: 'megaface', title: 'MegaFace' },
      ],
    });
    const chosen = await importFiles([list], 'megaface', nothing);
    expect(chosen).toMatchObject({ made: { manifest: { datasets: [{ id: 'megaface' }] } } });
  });

  it.each([
    ['flickr30k', 'val.txt', '9000000000001\n', true],
    ['flickr30k', 'mine.txt', '9000000000001\n', false],
    ['flickr8k', 'Flickr_8k.devImages.txt', '9000000000001_0123abcdef.jpg\n', true],
    [
      'cc-face',
      'infant.txt',
      'https://live.staticflickr.com/1/9000000000001_0123abcdef.jpg\n',
      true,
    ],
    [
      'cc-face',
      'mine.txt',
      'https://live.staticflickr.com/1/9000000000001_0123abcdef.jpg\n',
      false,
    ],
    ['meglass', 'mine.txt', '12345@N99_identity_1@9000000000001_0.jpg 1\n', true],
    ['lapa', 'mine.txt', 'LaPa/train/images/9000000000001_0.jpg\n', true],
    [
      'eg1800',
      'mine.txt',
      '00001.jpg https://live.staticflickr.com/1/9000000000001_0123abcdef.jpg\n',
      true,
    ],
    [
      'fsxl',
      'mine.json',
      '[{"image_name":"9000000000001.jpg","photo_url":"https://flickr.com/photos/a/9000000000001"}]',
      true,
    ],
  ])('a list of %s under the name %s: %j', async (id, name, text, isOne) => {
    const outcome = await importFiles([file(name, text)], null, nothing);
    const ids =
      'choices' in outcome
        ? outcome.choices.map((choice) => choice.id)
        : outcome.made.manifest.datasets.map((dataset) => dataset.id);
    expect(ids.includes(id)).toBe(isOne);
  });

  it('reports progress up to the end', async () => {
    const list = gzipped('a.json.gz', ffhqText(300));
    const steps: { done: number; total: number; rows: number }[] = [];
    await importFiles([list], null, (step) => steps.push(step));
    expect(steps.at(-1)).toEqual({ done: list.size, total: list.size, rows: 300 });
  });

  it.each([
    ['its files', async (files: ReadonlyMap<string, Blob>) => Promise.resolve(picked(files))],
    ['a zip', async (files: ReadonlyMap<string, Blob>) => [await zipped('p.zip', files)]],
    [
      'a zip of its folder',
      async (files: ReadonlyMap<string, Blob>) => [await zipped('p.zip', files, 'p/')],
    ],
  ])('accepts a pack: %s', async (_, bring) => {
    const { manifest, files } = await make(file('mine.csv', CSV));
    const made = await make(...(await bring(files)));
    expect(made).toMatchObject({ manifest, report: null });
    expect([...made.files.keys()].sort()).toEqual([...files.keys()].sort());
    expect((await openPack(blobFiles(made.files))).manifest).toEqual(manifest);
  });
});

describe('importFiles reads Parquet', () => {
  it('by its row groups, with only the source’s columns', async () => {
    const progress: number[] = [];
    const outcome = await importFiles([file('laion_face_part_00.parquet', LAION)], null, (now) =>
      progress.push(now.done / now.total),
    );
    if (!('made' in outcome)) throw new Error('Not clear.');
    const { report, manifest, files } = outcome.made;
    expect(report).toMatchObject({ source: 'LAION-Face', rows: 5, rowsWithPhoto: 3 });
    expect(manifest).toMatchObject({ photos: 3 });
    const found = await (
      await openPack(blobFiles(files))
    ).photos(['9000000000001', '9000000000002', '9000000000003', '9000000000005']);
    expect([...found.keys()]).toEqual(['9000000000001', '9000000000003', '9000000000005']);
    expect(Math.max(...progress)).toBe(1);
  });
});

describe('importFiles refuses', () => {
  it.each([
    ['an empty file', 'empty', [file('a.csv', '')]],
    ['a blank file', 'empty', [file('a.csv', ' \n\n')]],
    ['another text', 'unknown', [file('a.txt', 'Dear diary,\nnothing happened today.\n')]],
    ['another JSON document', 'unknown', [file('a.json', '{"name":"package","version":1}')]],
    ['a picture', 'unknown', [file('a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))]],
    ['an archive of an unknown kind', 'packed', [file('a.rar', 'Rar!\x1a\x07')]],
    ['Parquet cut short', 'cutShort', [file('a.parquet', LAION.subarray(0, -20))]],
    ['Parquet with a damaged page', 'cutShort', [file('a.parquet', LAION.with(9, 0xff))]],
    ['Parquet compressed in another way', 'codec', [file('a.parquet', GZIPPED_TABLE)]],
    ['Parquet with other columns', 'unknown', [file('a.parquet', OTHER_TABLE)]],
    ['Parquet in an archive', 'packed', [PACKED_PARQUET]],
    ['bzip2 cut short', 'cutShort', [file('a.bz2', 'BZh91AY')]],
    ['a tar archive cut short', 'cutShort', [file('a.tar', TAR.subarray(0, -1024))]],
    ['a list without the one it refers to', 'needsBase', [AGING]],
    ['a list beside another than it refers to', 'mixed', [AGING, file('b.csv', CSV)]],
    ['an archive of other things', 'unknown', [ARCHIVE]],
    ['an archive of two lists', 'mixed', [TWO_LISTS]],
    ['an archive cut short', 'cutShort', [file('a.zip', LISTS.slice(0, -9))]],
    ['an archive with a damaged byte', 'broken', [DAMAGED]],
    ['files of two lists', 'mixed', [file('a.json', ffhqText(3)), file('b.csv', CSV)]],
    ['a list cut short', 'cutShort', [file('a.json', ffhqText(300).slice(0, -99))]],
    [
      'gzip cut short',
      'cutShort',
      [gzipped('a.gz', ffhqText(300)).slice(0, 900)].map((blob) => file('a.gz', blob)),
    ],
    ['rows without any photo', 'noPhotos', [file('a.csv', 'photo,owner\n,someone\n')]],
  ] as const)('%s', async (_, code, files) => {
    expect(await refusalOf(...files)).toMatchObject({ code });
  });

  it('a folder, which cannot be read as a file', async () => {
    const folder = file('folder', 'x');
    const error = new DOMException('A requested file could not be found.', 'NotFoundError');
    folder.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(error) });
    await expect(importFiles([folder], null, nothing)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });

  it.each([
    [
      'of which a file is missing',
      'incompletePack',
      (files: Map<string, Blob>) => files.delete('lists.dat'),
    ],
    [
      'without its manifest',
      'incompletePack',
      (files: Map<string, Blob>) => files.delete('manifest.json'),
    ],
    [
      'with a changed byte',
      'damagedPack',
      async (files: Map<string, Blob>) => {
        const bytes = new Uint8Array(await files.get('photos.dat')!.arrayBuffer());
        bytes[bytes.length - 1]! ^= 1;
        files.set('photos.dat', new Blob([bytes]));
      },
    ],
    [
      'with right checksums of what is no pack’s',
      'damagedPack',
      async (files: Map<string, Blob>) => {
        const bytes = new Uint8Array(await files.get('owners.gate')!.arrayBuffer());
        const gate = new Blob([bytes.fill(0, 16)]);
        const text = await files.get('manifest.json')!.text();
        const { check, ...manifest } = JSON.parse(text) as Manifest & { check: string };
        const sums = manifest.files.map((each) =>
          each.name === 'owners.gate'
            ? { ...each, sha256: new Sha256().update(bytes).hex() }
            : each,
        );
        const forged = encodeManifest({ ...manifest, files: sums });
        expect(check).toHaveLength(64);
        files.set('owners.gate', gate).set('manifest.json', new Blob([forged as BlobPart]));
      },
    ],
    [
      'of a newer format',
      'newerPack',
      (files: Map<string, Blob>) =>
        files.set('manifest.json', new Blob(['{"format":"overexposed-pack","version":999}'])),
    ],
  ])('a pack %s', async (_, code, spoil) => {
    const files = new Map((await make(file('mine.csv', CSV))).files);
    await spoil(files);
    expect(await refusalOf(...picked(files))).toMatchObject({ code });
    expect(await refusalOf(await zipped('p.zip', files))).toMatchObject({ code });
  });
});
