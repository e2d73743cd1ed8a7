import { describe, expect, it } from 'vitest';
import { flickr8k } from '../../../../../lib/sources/publishers/flickr8k';
import { expectPhotos, expectSkip } from './check';

const NAME = '9000000000001_0123abcdef.jpg';

describe('Flickr8k', () => {
  it.each([`${NAME}#4\tA "dog" runs , fast .`, `${NAME}.1#0\tpeople waiting`, NAME])(
    '%s',
    async (row) => {
      await expectPhotos(flickr8k, `${row}\n`, [[9000000000001, null]]);
    },
  );

  it.each([
    ['no secret', '9000000000002.jpg#0\tA dog .'],
    ['no tab', '9000000000002_0123abcdef.jpg#0 A dog .'],
    ['no number', '9000000000002_0123abcdef.jpg\tA dog .'],
    ['another ending', '9000000000002_0123abcdef.png'],
  ])('counts a row with %s', async (_what, row) => {
    await expectSkip(flickr8k, `${NAME}#0\tA dog .\n${row}\n`, 'not readable');
  });

  it.each([
    ['Flickr8k_text/Flickr8k.token.txt', true],
    ['Flickr8k.lemma.token.txt', true],
    ['Flickr_8k.devImages.txt', true],
    ['ExpertAnnotations.txt', false],
  ])('reads %s: %s', (path, takes) => {
    expect(flickr8k.takes(path)).toBe(takes);
  });
});
