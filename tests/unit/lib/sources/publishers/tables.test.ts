import { describe, expect, it } from 'vitest';
import { facescrub } from '../../../../../lib/sources/publishers/facescrub';
import { googleFec } from '../../../../../lib/sources/publishers/google-fec';
import { ibmDif } from '../../../../../lib/sources/publishers/ibm-dif';
import { laionFace } from '../../../../../lib/sources/publishers/laion-face';
import { pubfig } from '../../../../../lib/sources/publishers/pubfig';
import { findSource } from '../../../../../lib/sources/sources';
import { readText } from '../read';
import { expectPhotos, expectSkip } from './check';
import { LISTS } from './examples';
import type { Id } from './examples';

const image = (photo: number): string => `http://farm1.static.flickr.com/1/${photo}_0123abcdef.jpg`;
const MD5 = '0f'.repeat(16);

/** Half of their last field would be valid too. */
const DOUBTFUL: Id[] = [
  ...(['300w-lp', 'cc-face', 'facescrub', 'google-fec', 'ibm-dif'] as const),
  ...(['images-of-groups', 'laion-face', 'lfpw', 'open-images'] as const),
];

it.each(DOUBTFUL)('a list of %s without a last line end is read, with a note', async (id) => {
  const { sightings, tally } = await readText(findSource(id)!, LISTS[id]);
  expect(sightings).toHaveLength(2);
  expect(tally.notes).toEqual([expect.stringContaining('no line end')]);
});

describe('FaceScrub', () => {
  const HEADER = 'name\timage_id\tface_id\turl\tbbox\tsha256';
  const good = `Ann Onym\t1\t2\t${image(9000000000001)}\t1,2,3,4\tab`;

  it.each([
    ['a row with a column too few', `Ann Onym\t1\t${image(9000000000002)}\t1,2,3,4\tab`],
    ['a row with a column too many', `${good}\tx`],
  ])('counts %s', async (_what, row) => {
    await expectSkip(facescrub, `${HEADER}\n${good}\n# comment\n${row}\n`, 'not readable');
  });

  it('refuses a table without its header', async () => {
    await expect(readText(facescrub, `${good}\n`)).rejects.toThrow('expected a table with tabs');
  });
});

describe('PubFig', () => {
  const row = (photo: number): string => `Ann Onym\t1\t${image(photo)}\t1,2,3,4\t${MD5}`;

  it('reads its list with the column names in a comment, on a line or missing', async () => {
    const header = 'person\timagenum\turl\trect\tmd5sum\n';
    for (const head of [`# PubFig\n#\t${header}`, header, '']) {
      await expectPhotos(pubfig, `${head}${row(9000000000001)}\n`, [[9000000000001, null]]);
    }
  });

  it.each([
    ['a broken rectangle', `Ann Onym\t1\t${image(9000000000002)}\t1,2,3\t${MD5}`],
    ['a broken sum', `Ann Onym\t1\t${image(9000000000002)}\t1,2,3,4\t0f0f`],
    ['spaces for tabs', row(9000000000002).replaceAll('\t', ' ')],
  ])('counts a row with %s', async (_what, broken) => {
    await expectSkip(pubfig, `${row(9000000000001)}\n${broken}\n`, 'not readable');
  });
});

describe('IBM DiF', () => {
  const row = (photo: number): string => `1,${image(photo)},640,480,1,2,3e1,-4.5,0.5`;

  it.each([
    ['quotes', `1,"${image(9000000000001)}",640,480,1,2,3,4`],
    ['no landmarks', `1,${image(9000000000001)},640,480,1,2,3,4`],
  ])('reads a row with %s', async (_what, text) => {
    await expectPhotos(ibmDif, `${text}\n`, [[9000000000001, null]]);
  });

  it.each([
    ['without a box', `2,${image(9000000000002)},640,480`],
    ['without an address', '2,9000000000002,640,480,1,2,3,4'],
    ['that names columns', 'id,url,width,height,box_x1,box_y1,box_x2,box_y2'],
    ['with a quote left open', `2,"${image(9000000000002)},640,480,1,2,3,4`],
  ])('counts a row %s', async (_what, broken) => {
    await expectSkip(ibmDif, `${row(9000000000001)}\n${broken}\n`, 'not readable');
  });
});

describe('Google FEC', () => {
  const row = (...urls: string[]): string =>
    `${urls.map((url) => `${url},0.1,0.5,0.25,0.75`).join()},THREE_CLASS_TRIPLET,annotator1,1`;
  const photos = [9000000000001, 9000000000002, 9000000000003];

  it('counts each of the three images as a row', async () => {
    const expected = photos.map((photo): [number, null] => [photo, null]);
    await expectPhotos(googleFec, `${row(...photos.map(image))}\n`, expected);
  });

  it.each([
    ['two images', row(image(9000000000004), image(9000000000005))],
    ['no annotation', row(...photos.map(image)).replace(',annotator1,1', '')],
    ['another kind', row(...photos.map(image)).replace('THREE_CLASS_TRIPLET', 'x')],
    ['an image without a box', row(...photos.map(image)).replace(',0.1,0.5', ',,0.5')],
  ])('counts a line with %s as one row', async (_what, broken) => {
    await expectSkip(googleFec, `${row(...photos.map(image))}\n${broken}\n`, 'not readable');
  });
});

describe('LAION-Face', () => {
  it.each(['{"URL": "x"}', '{"SAMPLE_ID": 1}', '{"SAMPLE_ID": 1, "URL": 2}', 'null', '{"SAMPLE'])(
    'counts the record %s',
    async (broken) => {
      const good = JSON.stringify({ SAMPLE_ID: 1, URL: image(9000000000001) });
      await expectSkip(laionFace, `${good}\n${broken}\n`, 'not readable');
    },
  );

  it('refuses a table without the ids of the samples', async () => {
    const reading = readText(laionFace, `URL,TEXT\n${image(9000000000001)},a\n`);
    await expect(reading).rejects.toThrow('expected a header with SAMPLE_ID and URL');
  });
});
