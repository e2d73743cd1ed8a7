import { describe, expect, it } from 'vitest';
import { ListError } from '../../../../../lib/sources/errors';
import { findSource, SOURCES } from '../../../../../lib/sources/sources';
import { readText } from '../read';
import { IDS, LISTS } from './examples';
import type { Id } from './examples';

/**
 * MegaFace's training set and DiveFace share a layout, MeGlass keeps MegaFace's names, and COCO-WholeBody
 * repeats COCO's images. Bare numbers (as in AFW and Flickr30k), addresses, image names, and tables or
 * records with addresses could be anybody's list.
 */
const ALSO_READS: Partial<Record<Id, Id[]>> = {
  megaface: ['diveface', 'meglass'],
  coco: ['coco-wholebody'],
  'coco-wholebody': ['coco'],
  afw: ['flickr30k'],
  flickr30k: ['afw'],
  list: [
    ...([
      'afw',
      'cc-face',
      'coco',
      'coco-wholebody',
      'eg1800',
      'facescrub',
      'fdf',
      'fdf256',
      'fdh',
    ] as const),
    ...([
      'ffhq',
      'flickr30k',
      'fsxl',
      'google-fec',
      'ibm-dif',
      'laion-face',
      'lfpw',
      'open-images',
    ] as const),
    ...(['pubfig', 'vggface', 'adience'] as const),
  ],
};

it('has an example of every source', () => {
  expect(IDS).toEqual(SOURCES.map(({ id }) => id));
});

describe.each(IDS)('%s', (id) => {
  const source = findSource(id)!;

  it.each(IDS.filter((other) => other !== id && !ALSO_READS[id]?.includes(other)))(
    'refuses a list of %s, saying what it expected and what it found',
    async (other) => {
      const refusal = readText(source, `${LISTS[other]}\n`, 1000, 'wrong.txt');
      await expect(refusal).rejects.toThrow(
        /^wrong\.txt is not (an?|the) .+: expected .+, found ".+" in .+\.$/,
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
});
