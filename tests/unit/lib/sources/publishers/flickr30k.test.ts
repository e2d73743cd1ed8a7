import { describe, expect, it } from 'vitest';
import { flickr30k } from '../../../../../lib/sources/publishers/flickr30k';
import { readText } from '../read';
import { expectPhotos, expectSkip } from './check';

describe('Flickr30k', () => {
  it.each(['9000000000001', '9000000000001.jpg\r'])('%j', async (row) => {
    await expectPhotos(flickr30k, `${row}\n`, [[9000000000001, null]]);
  });

  it.each(['9000000000002_1.jpg', '09000000000002', '90000000000000002'])(
    'counts %s',
    async (row) => {
      await expectSkip(flickr30k, `9000000000001\n${row}\n`, 'not readable');
    },
  );

  it('is truncated if its last number has no line end', async () => {
    const reading = readText(flickr30k, '9000000000001\n9000000000002');
    await expect(reading).rejects.toMatchObject({ code: 'truncated' });
  });
});
