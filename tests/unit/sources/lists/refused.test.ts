import { describe, expect, it } from 'vitest';
import { ListError } from '../../../../lib/sources/errors';
import { findSource, SOURCES } from '../../../../lib/sources/sources';
import { readText } from '../read';

const ROWS = {
  adience:
    'user_id\toriginal_image\tage\n5550001@N99\t9000000000001_0123abcdef_o.jpg\t3\n5550001@N99\t9000000000002_0123abcdef_o.jpg\t3',
  afw: '9000000000001\n9000000000002',
  diveface:
    '5550001@N99_identity_1/9000000000001_0.jpg\n5550001@N99_identity_1/9000000000002_0.jpg',
  ffhq: '{"0": {"url": "https://flickr.com/photos/a/9000000000001"},\n "1": {"url": "https://flickr.com/photos/a/9000000000002"}}',
  helen: '9000000000001_1.jpg\n9000000000002_1.jpg',
  list: 'photo,dataset\n9000000000001,mine\n9000000000002,mine',
  megaface: '555/5550001@N99/9000000000001_0.jpg\n555/5550001@N99/9000000000002_0.jpg',
  pipa: '1 9000000000001 1 2 3 4 5 1\n1 9000000000002 1 2 3 4 5 1',
  vggface:
    '1 http://static.flickr.com/1/9000000000001_0123abcdef.jpg 1 2 3 4 5 6 1\n2 http://static.flickr.com/1/9000000000002_0123abcdef.jpg 1 2 3 4 5 6 1',
};
type Id = keyof typeof ROWS;
const IDS = Object.keys(ROWS) as Id[];

/** MegaFace's training set and DiveFace share a layout; AFW's bare numbers are anybody's list. */
const ALSO_READS: Partial<Record<Id, Id[]>> = { megaface: ['diveface'], list: ['afw'] };

it('has an example of every source', () => {
  expect(IDS).toEqual(SOURCES.map(({ id }) => id));
});

describe.each(IDS)('%s', (id) => {
  const source = findSource(id)!;

  it('reads its own list', async () => {
    const { sightings } = await readText(source, `${ROWS[id]}\n`);
    expect(sightings.map(({ photoId }) => photoId)).toEqual([9000000000001, 9000000000002]);
  });

  it.each(IDS.filter((other) => other !== id && !ALSO_READS[id]?.includes(other)))(
    'refuses a list of %s, saying what it expected and what it found',
    async (other) => {
      const refusal = readText(source, `${ROWS[other]}\n`, 1000, 'wrong.txt');
      await expect(refusal).rejects.toThrow(
        /^wrong\.txt is not an? .+: expected .+, found ".+" in .+\.$/,
      );
      await expect(refusal).rejects.toMatchObject({ name: 'ListError', code: 'format' });
    },
  );

  it.each([
    ['an empty file', ''],
    ['blank lines', '\n \r\n\n'],
    ['a page of HTML', '<!DOCTYPE html>\n<html lang="en">\n<body>404</body>\n</html>\n'],
    ['bytes that are no text', '\u0000\u0001\ufffd\u0003'.repeat(400)],
    ['JSON of another kind', '{"hello": {"world": 1}}'],
    ['one endless line', 'x'.repeat(3_000_000)],
  ])('refuses %s', async (_what, text) => {
    await expect(readText(source, text, 1 << 16)).rejects.toThrow(ListError);
  });

  it('refuses a list that ends inside its last row', async () => {
    const whole = ROWS[id];
    const cut = whole.slice(0, whole.lastIndexOf('900000000') + 4);
    await expect(readText(source, cut)).rejects.toMatchObject({ code: 'truncated' });
  });
});
