import { describe, expect, it } from 'vitest';
import {
  isKnownByArchive,
  merged,
  provenanceOf,
  sumsOffered,
  withBase,
  type ReadFile,
} from '../../../../lib/catalogue/provenance';

const file = (name: string, sums: Partial<ReadFile> = {}): ReadFile => ({
  ...{ name, bytes: 1, sha256: 'a'.repeat(64), md5: 'b'.repeat(32), gitBlob: null },
  ...sums,
});
const FOLD = 'd47c90ff73d9c32ee3f5c57dfe18ff64';
const FEMALE = 'a991d612d741d477486caa4898671898';

const METAINFO = 'b790269bd64e9a6c1b1b032a9ff60410';
/** A file of FDF256's archive, which has the offered checksum or not. */
const inMetainfo = (md5?: string): ReadFile =>
  file('metainfo.zip/train/fdf_metainfo.json', {
    archive: file('metainfo.zip', md5 === undefined ? {} : { md5 }),
  });

const TRAIN = 'e88d1d9a9115c17e6693d22444e91de3938410e798cf56463fb24fafaf2d7e75';
const FEC = (part: string) => `FEC_dataset.zip/FEC/faceexp-comparison-data-${part}-public.csv`;

describe('provenanceOf', () => {
  it.each<[string, string | null, ReadFile[], object]>([
    [
      'a list with the publisher’s checksum',
      'diveface',
      [file('x.txt', { md5: FEMALE })],
      { whose: 'publisher' },
    ],
    [
      'a copy that is known',
      'adience',
      [file('fold_0_data.txt', { md5: FOLD })],
      { whose: 'copy' },
    ],
    [
      'one of two files that differs',
      'diveface',
      [file('Group1_Female.txt', { md5: FEMALE }), file('Group1_Male.txt')],
      { whose: 'copy', altered: true },
    ],
    ['a list of which only a part has checksums', 'megaface', [file('x.json')], { whose: 'copy' }],
    [
      'a file of an archive with the publisher’s checksum',
      'fdf256',
      [inMetainfo(METAINFO)],
      { whose: 'publisher' },
    ],
    [
      'a file of an archive with another checksum, which may be packed anew',
      'fdf256',
      [inMetainfo()],
      { whose: 'copy' },
    ],
    [
      'one of two files that is in no archive with the checksum',
      'fdf256',
      [inMetainfo(METAINFO), file('val/fdf_metainfo.json')],
      { whose: 'copy' },
    ],
    [
      'a file outside of an archive of which only the archive has a checksum',
      'fdf256',
      [file('train/fdf_metainfo.json')],
      { whose: 'copy' },
    ],
    [
      'a file of an archive of another dataset’s',
      'coco',
      [inMetainfo(METAINFO)],
      { whose: 'copy' },
    ],
    [
      'files of an archive of which one has a checksum, which it has',
      'google-fec',
      [file(FEC('train'), { sha256: TRAIN }), file(FEC('test'))],
      { whose: 'copy' },
    ],
    [
      'a file of an archive with another checksum',
      'google-fec',
      [file(FEC('train')), file(FEC('test'))],
      { whose: 'copy', altered: true },
    ],
    ['a list that nobody offers', 'ibm-dif', [file('x.csv')], { whose: 'copy' }],
    ['a table of one’s own', null, [file('x.csv')], { whose: 'own' }],
  ])('%s', (_, dataset, files, expected) => {
    const { whose, altered } = provenanceOf(dataset, files);
    expect({ whose, ...(altered && { altered }) }).toEqual(expected);
  });

  it('gives the address of a file with an offered checksum, and of no other', () => {
    const [known, unknown] = provenanceOf('diveface', [
      file('Group1_Female.txt', { md5: FEMALE }),
      file('Group1_Male.txt'),
    ]).lists;
    expect(known!.url).toMatch(/BiDAlab\/DiveFace\/[0-9a-f]{40}\/files\/Group1_Female\.txt$/);
    expect(known!.publisher).toMatch(/^BiDA Lab/);
    expect(unknown).not.toHaveProperty('url');
    expect(unknown).not.toHaveProperty('publisher');
  });

  it('gives the address of an archive with the offered checksum for a file in it', () => {
    const [known] = provenanceOf('fdf256', [inMetainfo(METAINFO)]).lists;
    expect(known).toMatchObject({
      name: 'metainfo.zip/train/fdf_metainfo.json',
      sha256: 'a'.repeat(64),
      publisher: 'Håkon Hukkelås, NTNU',
      url: expect.stringMatching(/^https:\/\/api\.loke\.aws\.unit\.no\//) as string,
    });
    expect(known).not.toHaveProperty('archive');
    expect(provenanceOf('fdf256', [inMetainfo()]).lists[0]).not.toHaveProperty('publisher');
  });

  it('recognises a file by Git’s checksum', () => {
    const gitBlob = '4051e0be978fd0395c5a6c91057a7cf55ad6bd96';
    expect(provenanceOf('ffhq', [file('x.json', { gitBlob })]).whose).toBe('publisher');
    expect(provenanceOf('ffhq', [file('x.json')])).toMatchObject({ whose: 'copy', altered: true });
  });

  it('says where a file was downloaded', () => {
    const fetched = { url: 'https://x.example/x.txt', fetched: '2026-11-01' };
    expect(provenanceOf(null, [file('x.txt')], [], () => fetched).lists).toEqual([
      { name: 'x.txt', bytes: 1, sha256: 'a'.repeat(64), ...fetched },
    ]);
  });

  it('says where the archive of a file was downloaded', () => {
    const fetched = { url: 'https://x.example/x.zip', fetched: '2026-11-01' };
    const ofArchive = ({ name }: ReadFile) => (name === 'metainfo.zip' ? fetched : undefined);
    expect(provenanceOf('fdf256', [inMetainfo()], [], ofArchive).lists).toMatchObject([fetched]);
  });

  it('names missing files, compressed or in a folder or not', () => {
    const read = [file('folds/a.txt.gz'), file('b.txt')];
    expect(provenanceOf('adience', read, ['a.txt', 'b.txt', 'c.txt']).missing).toEqual(['c.txt']);
  });

  it('gives the published size, with its source', () => {
    expect(provenanceOf('megaface', [file('x.txt')]).published).toEqual({
      photos: 3_311_471,
      source: expect.stringMatching(/^https:/) as string,
    });
    expect(provenanceOf(null, [file('x.txt')])).not.toHaveProperty('published');
  });
});

it.each([
  ['fdf256', true],
  ['coco', true],
  ['diveface', false],
  ['fdf', false],
  ['vggface', false],
  [null, false],
])('isKnownByArchive: %s, %s', (dataset, expected) => {
  expect(isKnownByArchive(dataset)).toBe(expected);
});

it.each([
  ['ffhq', ['gitBlob']],
  ['diveface', ['md5']],
  ['fdf256', ['md5']],
  ['fdf', []],
  ['google-fec', []],
  ['ibm-dif', []],
  [null, []],
])('sumsOffered: %s, %j', (dataset, sums) => {
  expect([...sumsOffered(dataset)]).toEqual(sums);
});

describe('merged', () => {
  const publisher = provenanceOf('diveface', [file('b.txt', { md5: FEMALE })], ['b.txt', 'c.txt']);

  it('is the least certain of all', () => {
    expect(merged([publisher]).whose).toBe('publisher');
    expect(merged([publisher, provenanceOf('diveface', [file('a.txt')])])).toMatchObject({
      whose: 'copy',
      altered: true,
    });
    expect(merged([publisher, provenanceOf(null, [file('a.txt')])]).whose).toBe('own');
  });

  it('has all files by name, and lacks those that no input has', () => {
    const { lists, missing } = merged([publisher, provenanceOf('diveface', [file('c.txt')])]);
    expect(lists.map(({ name }) => name)).toEqual(['b.txt', 'c.txt']);
    expect(missing).toEqual([]);
    expect(merged([publisher]).missing).toEqual(['c.txt']);
  });
});

describe('withBase', () => {
  it('is the publisher’s only if both lists are', () => {
    const publisher = provenanceOf('diveface', [file('a.txt', { md5: FEMALE })]);
    const base = provenanceOf('diveface', [file('b.txt')]);
    expect(withBase(publisher, publisher).whose).toBe('publisher');
    expect(withBase(publisher, base)).toMatchObject({ whose: 'copy', altered: true });
    expect(withBase(publisher, base).lists.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });
});
