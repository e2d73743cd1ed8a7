import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../lib/pack/types';
import { readDataset } from '../../../../lib/sources/generic/cells';
import { changedId, ownId } from '../../../../lib/catalogue/shown-ids';
import { toCsv } from '../../../../lib/reports/csv';
import { countByDataset, type FoundPhoto } from '../../../../lib/reports/found';
import {
  createReport,
  fileName,
  toJson,
  type Report,
  type ReportOptions,
} from '../../../../lib/reports/report';

const PHOTOS: FoundPhoto[] = [
  { id: '9000000000001', owner: '101@N99', datasets: ['afw', 'pipa'] },
  { id: '9000000000002', owner: null, datasets: ['pipa'] },
];

const manifest = (sha256 = 'ab'): Manifest => ({
  format: 'overexposed-pack',
  version: 2,
  sample: true,
  made: '2026-01-05',
  photos: 2,
  owners: 1,
  datasets: [
    {
      ...{ id: 'afw', rows: 3, photos: 2, owners: 0, namesMembers: false, whose: 'copy' },
      lists: [
        {
          name: 'a.txt',
          bytes: 9,
          sha256: 'aa',
          publisher: 'X',
          url: 'https://x.example/a',
          fetched: '2026-01-01',
        },
        { name: 'b.txt', bytes: 9, sha256: 'bb' },
      ],
      published: { photos: 205, source: 'https://x.example/' },
    },
    {
      ...{ id: 'helen', rows: 3, photos: 1, owners: 0, namesMembers: false, whose: 'own' },
      lists: [],
    },
  ],
  files: [{ name: 'photos.bin', bytes: 3, sha256 }],
});

const EXTENSION = { version: '1.2.3', date: '2026-01-01' };
const made = new Date('2026-01-02T03:04:05Z');
const report = (changes: Partial<ReportOptions> = {}) =>
  createReport({
    query: '101@N99',
    photos: PHOTOS,
    answerer: { manifests: [manifest()], failed: [], off: [] },
    ...{ made, extension: EXTENSION, nameOf: (id: string) => id.toUpperCase(), ...changes },
  });
const of = (...manifests: Manifest[]) => ({ manifests, failed: [], off: [] });
const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true });

describe('createReport', () => {
  it('says what was found, when, and in which index', async () => {
    expect(await report()).toMatchObject({
      made: '2026-01-02T03:04:05.000Z',
      query: '101@N99',
      extension: EXTENSION,
      index: [{ version: 2, photos: 2, sample: true }],
      searched: [
        {
          ...{ dataset: 'afw', photos: 2, found: 1, whose: 'copy', namesMembers: false },
          lists: [{ name: 'a.txt', sha256: 'aa' }, { name: 'b.txt' }],
          published: { photos: 205 },
        },
        { dataset: 'helen', photos: 1, found: 0, whose: 'own', lists: [] },
      ],
      photos: [
        { id: '9000000000001', url: 'https://www.flickr.com/photos/101@N99/9000000000001/' },
        { id: '9000000000002', url: 'https://www.flickr.com/photo.gne?id=9000000000002' },
      ],
    });
  });

  it('distinguishes two indexes by their fingerprints', async () => {
    const other = await report({ photos: [], answerer: of(manifest('cd')) });
    const same = await report({ query: '' });
    const first = (await report()).index[0]!.fingerprint;
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(same.index[0]!.fingerprint).toBe(first);
    expect(other.index[0]!.fingerprint).not.toBe(first);
  });

  it.each([
    ['101@N99', 'overexposed-101@N99-2026-01-02.csv'],
    ['https://www.flickr.com/photos/invented/9/', 'overexposed-photos-invented-9-2026-01-02.csv'],
    ['../#a b', 'overexposed-a-b-2026-01-02.csv'],
    ['', 'overexposed-2026-01-02.csv'],
  ])('for %j has a file named after it', async (query, name) => {
    expect(fileName(await report({ query, photos: [], answerer: of() }), 'csv')).toBe(name);
  });

  it('survives its JSON file unchanged', async () => {
    expect(JSON.parse(toJson(await report()))).toEqual(await report());
  });
});

describe('toCsv', () => {
  it('writes a row for each photo and dataset, and says that the data is invented', async () => {
    const rows = rowsOf(toCsv(await report()));
    expect(rows.map(({ photo, owner, dataset, name }) => [photo, owner, dataset, name])).toEqual([
      ['9000000000001', '101@N99', 'afw', 'AFW'],
      ['9000000000001', '101@N99', 'pipa', 'pipa'],
      ['9000000000002', '', 'pipa', 'pipa'],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ whose: 'copy', files: 'a.txt; b.txt', sha256: 'aa; bb' },
      ...{ publisher: 'X; ', address: 'https://x.example/a; ', fetched: '2026-01-01; ' },
      ...{ index_format: '2', index_made: '2026-01-05' },
    });
    expect(rows[0]!.sample).toBe('yes');
    expect(rows.every((row) => row.made === made.toISOString())).toBe(true);
  });

  it('gives lists that are not a publisher’s an id that tables accept', async () => {
    const ids = [ownId('My “list”: Ä'), ownId('見つけた'), changedId('pipa')];
    const photos = [{ id: '9000000000001', owner: null, datasets: ids }];
    const cells = rowsOf(toCsv(await report({ photos }))).map(({ dataset }) => dataset!);
    expect(cells).toEqual(['own-my-list', 'own', 'changed-pipa']);
    expect(cells.map(readDataset)).toEqual(cells);
  });

  it('says when a photo was posted: the day from an account export, or a span by its id', async () => {
    const photo = { owner: null, datasets: ['afw'] };
    const dated = { ...photo, id: '9000000000001', posted: Date.UTC(2014, 2, 7) / 1_000 };
    const photos = [dated, { ...photo, id: '12100000000' }, { ...photo, id: '9000000000002' }];
    const made = await report({ photos });
    expect(made.photos.map(({ posted }) => posted?.exact)).toEqual([true, false, undefined]);
    expect(rowsOf(toCsv(made)).map(({ posted }) => posted)).toEqual([
      '2014-03-07',
      '2014-01/2014-02',
      '',
    ]);
  });

  const withOwner = (owner: string): Report => ({
    format: 'overexposed-report',
    version: 1,
    extension: EXTENSION,
    made: '',
    query: '',
    index: [],
    searched: [],
    notSearched: [],
    photos: [{ id: '9', owner, datasets: ['x'], url: '', posted: null }],
  });
  const ownerIn = (csv: string) => rowsOf(csv)[0]!.owner!;

  it.each([
    '=HYPERLINK("http://example.invalid")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\uFF1D1',
  ])('keeps %j from being a formula', (text) => {
    expect(ownerIn(toCsv(withOwner(text)))).toBe(`'${text}`);
  });

  it('keeps any text readable, whatever its quotes, commas and line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([text, `'${text}`]).toContain(ownerIn(toCsv(withOwner(text))));
      }),
    );
  });
});

it('counts photos by dataset, most first', () => {
  expect(countByDataset(PHOTOS)).toEqual([
    { id: 'pipa', photos: 2 },
    { id: 'afw', photos: 1 },
  ]);
});
