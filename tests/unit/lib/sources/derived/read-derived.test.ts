import { describe, expect, it } from 'vitest';
import { readDerived, roleOf } from '../../../../../lib/sources/derived/read-derived';
import { WantedPhotos } from '../../../../../lib/sources/derived/wanted-photos';
import { findDerivedSource } from '../../../../../lib/sources/sources';
import { Tally } from '../../../../../lib/sources/tally';
import { pieces } from '../read';
import { readTexts } from './read';

const ffhqr = findDerivedSource('ffhqr')!;
const entry = (photo: number): object => ({ url: `https://flickr.com/photos/A-b/${photo}` });
const BASE = JSON.stringify({ 0: entry(9000000000001), 7: entry(9000000000002) });

describe('a derived list', () => {
  it('gives each row the photo and owner of its key, and its own dataset', async () => {
    const { sightings, tally } = await readTexts(
      ffhqr,
      ['00007.png\n00000.png\n00007.png\n'],
      [BASE],
    );
    expect(sightings).toEqual(
      [9000000000002, 9000000000001, 9000000000002].map((photoId) => ({
        photoId,
        owner: 'a-b',
        dataset: 'ffhqr',
      })),
    );
    expect(tally).toMatchObject({ rows: 3, rowsWithPhoto: 3, skipped: [], notes: [] });
  });

  it('may be in several files, and its base too', async () => {
    const bases = [entry(9000000000001), entry(9000000000002)];
    const { sightings } = await readTexts(
      ffhqr,
      ['00001.png\n', '00000.png\n'],
      bases.map((image, i) => JSON.stringify({ [i]: image })),
    );
    expect(sightings.map(({ photoId }) => photoId)).toEqual([9000000000002, 9000000000001]);
  });

  it('counts rows missing in its base, and unreadable rows, with their places', async () => {
    const { tally } = await readTexts(ffhqr, ['00000.png\n00003.png\n# x\nREADME\n'], [BASE]);
    expect(tally).toMatchObject({ rows: 3, rowsWithPhoto: 1 });
    expect(tally.skipped).toEqual([
      {
        reason: 'not in the list of FFHQ',
        rows: 1,
        examples: [{ file: 'own-1.txt', at: 'line 2', text: '00003.png' }],
      },
      {
        reason: 'not readable',
        rows: 1,
        examples: [{ file: 'own-1.txt', at: 'line 4', text: 'README' }],
      },
    ]);
  });

  it('names no photo if its base has two for the key', async () => {
    const other = JSON.stringify({ 0: entry(9000000000009), 7: entry(9000000000002) });
    const { sightings, tally } = await readTexts(ffhqr, ['00000.png\n00007.png\n'], [BASE, other]);
    expect(sightings.map(({ photoId }) => photoId)).toEqual([9000000000002]);
    expect(tally.skipped).toMatchObject([{ reason: 'contradicts itself', rows: 1 }]);
  });

  it.each([
    ['without its base', ['00000.png\n'], [], 'FFHQR only refers to FFHQ: its list is needed too'],
    ['of another kind', ['hello\n'], [BASE], 'own-1.txt is not a list of FFHQR'],
    ['with a base of another kind', ['00000.png\n'], ['[1]'], 'base-1.txt is not a list of FFHQ'],
    ['that is cut short', ['00000.png\n000'], [BASE], 'own-1.txt ends inside a row'],
    ['with a base that is cut short', ['00000.png\n'], [BASE.slice(0, -1)], 'base-1.txt ends'],
  ])('is refused %s', async (_what, own, base, message) => {
    await expect(readTexts(ffhqr, own, base)).rejects.toThrow(message);
  });

  it('reports notes about its files only once', async () => {
    const base = `ImageID,OriginalLandingURL\n${'0'.repeat(16)},https://flickr.com/photos/a/9000000000001`;
    const own = `ImageID,GenderPresentation\n${'0'.repeat(16)},x`;
    const { tally } = await readTexts(findDerivedSource('miap')!, [own], [base]);
    expect(tally.notes).toEqual([
      expect.stringMatching(/^base-1\.txt: the last line has no line end/),
      expect.stringMatching(/^own-1\.txt: the last line has no line end/),
    ]);
  });

  it('requests each file when it is needed, one at a time', async () => {
    const opened: string[] = [];
    const files = (name: string, text: string) =>
      async function* () {
        opened.push(name);
        yield await Promise.resolve({ name, text: pieces(text, 17) });
      };
    const both = { own: files('own', '00000.png\n'), base: files('base', BASE) };
    for await (const batch of readDerived(ffhqr, both, new Tally())) expect(batch).toHaveLength(1);
    expect(opened).toEqual(['own', 'base', 'own']);
  });
});

it('has a limit on the number of photos', () => {
  const photos = new WantedPhotos('test', { title: 'Test' }, 2);
  for (const key of ['a', 'b', 'a', 'b']) photos.want(key);
  expect(() => photos.want('c')).toThrow('test: more than 2 photos are too many');
});

it.each([
  ['ffhq-aging', 'labels/ffhq_aging_labels.csv', 'own'],
  ['ffhq-aging', 'ffhq-dataset-v2.json', 'base'],
  ['ffhq-aging', 'README.md', null],
  ['ffhqr', 'ffhqr.txt', 'own'],
  ['miap', 'open_images_extended_miap_images_val.lst', 'own'],
  ['miap', 'open_images_extended_miap_boxes_train.csv', 'own'],
  ['miap', 'train-images-boxable-with-rotation.csv', 'base'],
  ['yfcc100m', 'faces.txt', 'own'],
  ['yfcc100m', 'yfcc100m_dataset', 'base'],
  ['yfcc100m', 'yfcc100m_dataset-0', 'base'],
  ['yfcc100m', 'yfcc100m_subset_data.tsv', null],
])('in the folder of %s, %s is %s', (id, path, role) => {
  expect(roleOf(findDerivedSource(id)!, path)).toBe(role);
});
