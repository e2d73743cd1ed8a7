import { describe, expect, it } from 'vitest';
import { adience } from '../../../../../lib/sources/publishers/adience';
import { afw } from '../../../../../lib/sources/publishers/afw';
import { diveface } from '../../../../../lib/sources/publishers/diveface';
import { ffhq } from '../../../../../lib/sources/publishers/ffhq';
import { helen } from '../../../../../lib/sources/publishers/helen';
import { megaface } from '../../../../../lib/sources/publishers/megaface';
import { pipa } from '../../../../../lib/sources/publishers/pipa';
import { vggface } from '../../../../../lib/sources/publishers/vggface';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

const HEADER =
  'user_id\toriginal_image\tface_id\tage\tgender\tx\ty\tdx\tdy\ttilt_ang\tfiducial_yaw_angle\tfiducial_score';
const json = (value: unknown): string => JSON.stringify(value);
const fold = (row: string): string => `${HEADER}\n${row}\n`;

/** A file with one row, and the photo and owner expected from it. */
const READ: [source: Source, text: string, photoId: number, owner: string | null][] = [
  [diveface, '5550001@N99_identity_12/9000000000001_0.jpg\r\n', 9000000000001, '5550001@N99'],
  [pipa, '72157000000000001 9000000000001 -3 -12 218 294 1 1\n', 9000000000001, null],
  [pipa, '72157000000000001 9000000000001 277 159 218 294 2356 0', 9000000000001, null],
  [helen, '9000000000001_1.jpg;9000000000001_1.jpg\n', 9000000000001, null],
  [helen, '9000000000001_12\n', 9000000000001, null],
  [afw, '9000000000001\n', 9000000000001, null],
  [afw, '9000000000001.jpg\r\n', 9000000000001, null],
  [
    adience,
    fold('5550001@N99\t9000000000001_0123abcdef_o.jpg\t1\t(25, 32)\tm\t0\t1\t2\t3\t-115\t30\t17'),
    9000000000001,
    '5550001@N99',
  ],
  [megaface, '555/5550001@N99/9000000000001_0.jpg\n', 9000000000001, '5550001@N99'],
  [megaface, 'FlickrFinal2/555/5550001@N99/9000000000001_2.jpg\n', 9000000000001, '5550001@N99'],
  [megaface, '5550001@N99_identity_3/9000000000001_0.jpg\n', 9000000000001, '5550001@N99'],
  [megaface, json({ path: ['555/5550001@N99/9000000000001_0.jpg'] }), 9000000000001, '5550001@N99'],
  [
    vggface,
    '00000001 http://farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg 1.5 -2 3 4 3.00 2.1 1\n',
    9000000000001,
    null,
  ],
  [
    vggface,
    '00000001 https://c2.staticflickr.com/4/1/9000000000001_0123abcdef_z.jpg%253Fzz%253D1 1 2 3 4 5 6 0\n',
    9000000000001,
    null,
  ],
  [
    ffhq,
    json({
      0: { metadata: { photo_url: 'https://www.flickr.com/photos/Invented-One/9000000000001/' } },
    }),
    9000000000001,
    'invented-one',
  ],
  [
    ffhq,
    json({ 0: { url: 'https://www.flickr.com/photos/5550001@N99/9000000000001/', title: '{"' } }),
    9000000000001,
    '5550001@N99',
  ],
];

describe('a row with a photo', () => {
  it.each(READ.map(([source, ...rest]) => [source.id, source, ...rest] as const))(
    '%s',
    async (id, source, text, photoId, owner) => {
      const { sightings, tally } = await readText(source, text, 7);
      expect(sightings).toEqual([{ photoId, owner, dataset: id }]);
      expect(tally).toMatchObject({ rows: 1, rowsWithPhoto: 1, skipped: [], notes: [] });
    },
  );
});

/** A row in an otherwise valid file, and why it gives no photo. */
const SKIPPED: [source: Source, good: string, row: string, reason: string][] = [
  [diveface, '1@N99_identity_1/9000000000001_0.jpg', '1@N99/9000000000002_0.jpg', 'not readable'],
  [
    diveface,
    '1@N99_identity_1/9000000000001_0.jpg',
    '1@N99_identity_1/09000000000002_0.jpg',
    'not readable',
  ],
  [
    diveface,
    '1@N99_identity_1/9000000000001_0.jpg',
    '1@N99_identity_1/90000000000000002_0.jpg',
    'not readable',
  ],
  [helen, '9000000000001_1.jpg', '9000000000001_1.jpg;9000000000002_1.jpg', 'not readable'],
  [afw, '9000000000001', '9000000000001_1.jpg', 'not readable'],
  [pipa, '1 9000000000001 1 2 3 4 5 1', '1 9000000000002 1 2 3 4 5 6 1', 'not readable'],
  [
    vggface,
    '1 http://farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg 1 2 3 4 5 6 1',
    '2 http://example.org/9000000000002_0123abcdef.jpg 1 2 3 4 5 6 1',
    'not on Flickr',
  ],
  [
    vggface,
    '1 http://farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg 1 2 3 4 5 6 1',
    '2 http://flickr.com.example.org/9000000000002_0123abcdef.jpg 1 2 3 4 5 6 1',
    'not on Flickr',
  ],
  [
    vggface,
    '1 http://farm1.static.flickr.com/1/9000000000001_0123abcdef.jpg 1 2 3 4 5 6 1',
    '2 http://farm1.static.flickr.com/1/buddyicons/5550001@N99.jpg 1 2 3 4 5 6 1',
    'on Flickr, but not a photo',
  ],
  [
    megaface,
    '555/5550001@N99/9000000000001_0.jpg',
    '555/5550001/9000000000002_0.jpg',
    'not readable',
  ],
];

describe('a row without a photo is counted and shown', () => {
  it.each(SKIPPED.map(([source, ...rest]) => [source.id, rest[1], source, ...rest] as const))(
    '%s: %s',
    async (_id, _row, source, good, row, reason) => {
      const { sightings, tally } = await readText(source, `${good}\n\n# comment\n${row}\n`);
      expect(sightings.map(({ photoId }) => photoId)).toEqual([9000000000001]);
      expect(tally).toMatchObject({ rows: 2, rowsWithPhoto: 1 });
      expect(tally.skipped).toEqual([
        { reason, rows: 1, examples: [{ file: 'file.txt', at: 'line 4', text: row }] },
      ]);
    },
  );
});
