import { describe, expect, it } from 'vitest';
import { findDerivedSource } from '../../../../../lib/sources/sources';
import { readTexts } from './read';

const FFHQ = JSON.stringify({
  0: { metadata: { photo_url: 'https://www.flickr.com/photos/invented-one/9000000000001/' } },
  69999: { metadata: { photo_url: 'https://www.flickr.com/photos/5550001@N99/9000000000002/' } },
});
const OPEN_IMAGES = `ImageID,Subset,OriginalURL,OriginalLandingURL,Title
000000000000000a,train,,https://www.flickr.com/photos/invented-one/9000000000001,"a, ""b"""
000000000000000B,test,,https://www.flickr.com/photos/5550001@N99/9000000000002,
`;
const yfcc = (...columns: string[]): string =>
  [...columns, ...Array<string>(21).fill('x')].join('\t');
const YFCC100M = [
  yfcc('0', '9000000000001', '0123abcdef', '5550001@N99'),
  yfcc('41', '9000000000002', 'fedcba9876', '5550002%40n99'),
].join('\n');
const YFCC100M_23 = [yfcc('9000000000001', '5550001@N99')].join('\n');

const ONE = [9000000000001, 'invented-one'] as const;
const TWO = [9000000000002, '5550001@N99'] as const;

/** A list, its base, and the photos that they give together. */
const LISTS: [id: string, own: string, base: string, photos: (readonly [number, string])[]][] = [
  ['ffhq-aging', 'image_number,age_group,gender\n0,20-29,male\n69999,"0-2",x\n', FFHQ, [ONE, TWO]],
  [
    'ffhqr',
    'images1024x1024/\nimages1024x1024/00000/\nimages1024x1024/00000/00000.png\n',
    FFHQ,
    [ONE],
  ],
  ['ffhqr', '69999.png\r\n', FFHQ, [TWO]],
  // Its own numbers mean nothing: they are shuffled.
  [
    'ffhq-uv',
    '{"000007": {"Index-in-FFHQ": 69999}, "000000": {"Index-in-FFHQ": 0}}',
    FFHQ,
    [TWO, ONE],
  ],
  ['maskedface-net', 'CMFD/00000/00000_Mask.jpg\n69999_Mask_Mouth_Chin.jpg\n', FFHQ, [ONE, TWO]],
  ['maskedface-net', './IMFD/69000/69999_Mask_Chin.jpg\n', FFHQ, [TWO]],
  ['miap', 'train/000000000000000a\ntest/000000000000000b\n', OPEN_IMAGES, [ONE, TWO]],
  [
    'miap',
    'ImageID,LabelName,GenderPresentation\n000000000000000A,/m/01,x\n000000000000000a,/m/01,y\n',
    OPEN_IMAGES,
    [ONE, ONE],
  ],
  [
    'yfcc100m',
    'line\n41\n0\n',
    YFCC100M,
    [
      [9000000000002, '5550002@N99'],
      [9000000000001, '5550001@N99'],
    ],
  ],
  ['yfcc100m', 'photo,score\n9000000000002,0.5\n', YFCC100M, [[9000000000002, '5550002@N99']]],
  ['yfcc100m', 'score\tline\n0.5\t0\n', YFCC100M, [[9000000000001, '5550001@N99']]],
  ['yfcc100m', '7\t9000000000002\t0123456789abcdef\n', YFCC100M, [[9000000000002, '5550002@N99']]],
  ['yfcc100m', 'photo\n9000000000001\n', YFCC100M_23, [[9000000000001, '5550001@N99']]],
];

describe('derived lists', () => {
  it.each(LISTS)('%s: %j', async (id, own, base, photos) => {
    const { sightings, tally } = await readTexts(findDerivedSource(id)!, [own], [base]);
    expect(sightings).toEqual(photos.map(([photoId, owner]) => ({ photoId, owner, dataset: id })));
    expect(tally).toMatchObject({ rows: photos.length, skipped: [], notes: [] });
  });

  it.each([
    ['ffhq-aging', 'image_number,age_group\n0,x\n', '7,x', FFHQ, 'not in the list of FFHQ'],
    ['ffhq-aging', 'image_number,age_group\n0,x\n', '-1,x', FFHQ, 'not readable'],
    ['ffhq-aging', 'image_number,age_group\n0,x\n', '1', FFHQ, 'not readable'],
    ['ffhqr', '00000.png\n', '0.png', FFHQ, 'not readable'],
    ['ffhqr', '00000.png\n', '00000_Mask.jpg', FFHQ, 'not readable'],
    ['maskedface-net', '00000_Mask.jpg\n', '00000.png', FFHQ, 'not readable'],
    ['maskedface-net', '00000_Mask.jpg\n', '00001_Mask.jpg', FFHQ, 'not in the list of FFHQ'],
    ['miap', 'train/000000000000000a\n', 'train/00a', OPEN_IMAGES, 'not readable'],
    [
      'miap',
      'train/000000000000000a\n',
      'train/00000000000000ff',
      OPEN_IMAGES,
      'not in the list of Open Images',
    ],
    ['yfcc100m', 'photo\n9000000000001\n', '41', YFCC100M, 'not in the list of YFCC100M'],
    ['yfcc100m', 'line\n0\n', '9000000000001', YFCC100M, 'not readable'],
    ['yfcc100m', 'line\n0\n', '1', YFCC100M, 'not in the list of YFCC100M'],
    ['yfcc100m', 'photo\n9000000000001\n', '09000000000002', YFCC100M, 'not readable'],
  ])('%s: %j counts %j', async (id, good, row, base, reason) => {
    const { tally } = await readTexts(findDerivedSource(id)!, [`${good}${row}\n`], [base]);
    expect(tally).toMatchObject({ rows: 2, rowsWithPhoto: 1, skipped: [{ reason, rows: 1 }] });
  });

  it('leaves out textures of FFHQ-UV that were not made from FFHQ', async () => {
    const own = '{"0": {"Index-in-FFHQ": 0}, "1": {"Index-in-FFHQ": null}, "2": {}}';
    const { sightings, tally } = await readTexts(findDerivedSource('ffhq-uv')!, [own], [FFHQ]);
    expect(sightings.map(({ photoId }) => photoId)).toEqual([ONE[0]]);
    expect(tally.skipped).toMatchObject([
      { reason: 'names no photo', rows: 1 },
      { reason: 'not readable', rows: 1 },
    ]);
  });

  it.each([
    ['ffhq-uv', '{"0": {"Age": 7}}', FFHQ, 'Index-in-FFHQ'],
    ['ffhq-aging', 'number,age\n0,x\n', FFHQ, 'image_number'],
    ['miap', 'ImageID,LabelName\n000000000000000a,x\n', OPEN_IMAGES, 'GenderPresentation'],
    ['yfcc100m', '41\n0\n', YFCC100M, 'a header with line or photo'],
    ['yfcc100m', 'line\n0\n', 'a\tb\n', '25 columns'],
    ['yfcc100m', 'line\n0\n', yfcc('0', '9000000000001', 'x', 'invented-one'), '25 columns'],
    ['miap', 'train/000000000000000a\n', 'ImageID,Subset\n', 'OriginalLandingURL'],
  ])('%s: %j is refused', async (id, own, base, message) => {
    await expect(readTexts(findDerivedSource(id)!, [own], [base])).rejects.toThrow(message);
  });

  it.each(['line\n0\n4', 'photo\n9000000000001\n9000'])(
    'ignores a number that may be truncated: %j',
    async (own) => {
      const reading = readTexts(findDerivedSource('yfcc100m')!, [own], [YFCC100M]);
      await expect(reading).rejects.toMatchObject({ code: 'truncated' });
    },
  );

  it('finds no lines in a YFCC100M table without line numbers', async () => {
    const { tally } = await readTexts(findDerivedSource('yfcc100m')!, ['line\n0\n'], [YFCC100M_23]);
    expect(tally.skipped).toMatchObject([{ reason: 'not in the list of YFCC100M', rows: 1 }]);
  });
});
