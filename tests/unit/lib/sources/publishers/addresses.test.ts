import { describe, expect, it } from 'vitest';
import { facescrub } from '../../../../../lib/sources/publishers/facescrub';
import { googleFec } from '../../../../../lib/sources/publishers/google-fec';
import { ibmDif } from '../../../../../lib/sources/publishers/ibm-dif';
import { laionFace } from '../../../../../lib/sources/publishers/laion-face';
import { lfpw } from '../../../../../lib/sources/publishers/lfpw';
import { openImages } from '../../../../../lib/sources/publishers/open-images';
import { pubfig } from '../../../../../lib/sources/publishers/pubfig';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

/** Lists of addresses from all over the web: makes a file with one row from its address. */
const LISTS: [source: Source, file: (address: string) => string][] = [
  [
    facescrub,
    (url) =>
      `name\timage_id\tface_id\turl\tbbox\tsha256\nAnn O'Nym\t3209\t1862\t${url}\t463,450,1785,1772\t0123abcd\n`,
  ],
  [
    googleFec,
    (url) =>
      `${[url, ...[url, url].map(() => 'http://example.org/a.jpg')].map((at) => `${at},0.1,0.5,0.25,1.0`).join()},TWO_CLASS_TRIPLET,annotator1,2,annotator2,3\n`,
  ],
  [ibmDif, (url) => `17,${url},1024,768,10,20,110,120,${'1.5,'.repeat(136)}0.25\n`],
  [laionFace, (url) => `SAMPLE_ID,URL,TEXT\n17,${url},"a ""face"", smiling"\n`],
  [laionFace, (url) => `SAMPLE_ID\tURL\n17\t${url}\n`],
  [laionFace, (url) => `{"SAMPLE_ID": 17, "URL": ${JSON.stringify(url)}, "TEXT": "a\\nb"}\n`],
  [lfpw, (url) => `imgurl\tworker\tleft_eye_x\tleft_eye_y\n${url}\taverage\t10.5\t20\n`],
  [
    openImages,
    (url) =>
      `ImageID,Subset,OriginalURL,OriginalLandingURL,Author,Title\n0123456789abcdef,train,,${url},"Nym, Ann","A ""title"", with\nline ends"\n`,
  ],
  [
    pubfig,
    (url) => `# PubFig Dataset v1.2\nAnn Onym\t12\t${url}\t859,333,1303,778\t${'0f'.repeat(16)}\n`,
  ],
];

const PHOTO = 9000000000001;

/** From real lists: hosts of all periods, sizes, queries, escaped queries, stray spaces. */
const PHOTOS: [address: string, owner: string | null][] = [
  ['http://farm1.static.flickr.com/119/9000000000001_0123abcdef.jpg', null],
  ['http://static.flickr.com/119/9000000000001_0123abcdef_o.jpg', null],
  ['http://farm9.staticflickr.com/8186/9000000000001_0123abcdef_z.jpg', null],
  ['https://c1.staticflickr.com/3/2869/9000000000001_0123abcdef_b.jpg', null],
  ['https://live.staticflickr.com/65535/9000000000001_0123abcdef_c_d.jpg', null],
  ['https://c2.staticflickr.com/4/1/9000000000001_0123abcdef_z.jpg?zz=1', null],
  ['https://c2.staticflickr.com/4/1/9000000000001_0123abcdef_z.jpg%3Fzz%3D1', null],
  ['http://farm4.static.flickr.com/3048/9000000000001_0123abcdef.jpg  ', null],
  ['  http://farm4.static.flickr.com/3048/9000000000001_0123abcdef.jpg', null],
  ['https://www.flickr.com/photos/5550001@N99/9000000000001', '5550001@N99'],
  ['http://www.flickr.com/photos/Invented-One/9000000000001/', 'invented-one'],
];

const OTHERS: [address: string, reason: string][] = [
  ['http://example.org/9000000000001_0123abcdef.jpg', 'not on Flickr'],
  ['http://www.flickr.com.example.org/photos/a/9000000000001', 'not on Flickr'],
  ['http://example.org/farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg', 'not on Flickr'],
  ['http://farm1.static.flickr.com/1/buddyicons/5550001@N99.jpg', 'on Flickr, but not a photo'],
  ['http://farm1.static.flickr.com/1/9000000000001', 'on Flickr, but not a photo'],
  ['http://farm1.static.flickr.com/1/09000000000001_0123abcdef.jpg', 'on Flickr, but not a photo'],
  ['https://www.flickr.com/photos/5550001@N99/', 'on Flickr, but not a photo'],
  ['https://www.flickr.com/photos/a/albums/72157000000000001', 'on Flickr, but not a photo'],
];

describe.each(LISTS.map(([source, file]) => [source.id, source, file] as const))(
  'addresses in a list of %s',
  (_id, source, file) => {
    it.each(PHOTOS)('%s', async (address, owner) => {
      const { sightings } = await readText(source, file(address), 11);
      expect(sightings).toEqual([{ photoId: PHOTO, owner, dataset: source.dataset }]);
    });

    it.each(OTHERS)('%s: %s', async (address, reason) => {
      const { sightings, tally } = await readText(source, file(address));
      expect(sightings).toEqual([]);
      expect(tally.skipped.map((skipped) => skipped.reason)).toContain(reason);
      expect(tally.rows).toBe(tally.skipped.reduce((sum, { rows }) => sum + rows, 0));
    });

    it('counts repeated rows', async () => {
      const row = file(PHOTOS[0]![0]);
      const { tally: once } = await readText(source, row);
      const body = row.slice(row.indexOf('\n') + 1) || row;
      const { tally } = await readText(source, `${row}${body}`);
      expect(tally).toMatchObject({ rows: 2 * once.rows, rowsWithPhoto: 2 });
    });
  },
);
