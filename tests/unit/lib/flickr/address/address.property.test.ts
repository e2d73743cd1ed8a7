import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../../lib/flickr/address/address';
import { decodeBase58, encodeBase58 } from '../../../../../lib/ids/base58';
import { parseImageAddress } from '../../../../../lib/flickr/address/image-file';

const photoId = fc.bigInt(1n, 2n ** 53n - 1n).map(String);
const setId = fc.bigInt(1n, 10n ** 18n).map(String);
const nsid = fc.integer({ min: 1, max: 999_999_999 }).map((n) => `${n}@N99`);
const alias = fc.stringMatching(/^[0-9a-z_-]{1,30}$/).map((text) => `${text}9`);
const owner = fc.oneof(nsid, alias);
const prefix = fc.constantFrom(
  ...[
    'https://www.flickr.com',
    'http://flickr.com',
    'm.flickr.com',
    '//www.flickr.com',
    'FLICKR.com',
  ],
);
const list = fc.constantFrom('albums', 'sets');

describe('an address built from ids gives the ids back', () => {
  it('photo', () => {
    fc.assert(
      fc.property(prefix, owner, photoId, (site, who, id) => {
        const query = { kind: 'photo', photoId: id, owner: who };
        expect(parseAddress(`${site}/photos/${who}/${id}`)).toEqual(query);
        expect(parseAddress(`${site}/photos/${encodeURIComponent(who)}/${id}/`)).toEqual(query);
        expect(parseAddress(`${site}/photos/${who}/with/${id}/`)).toEqual(query);
      }),
    );
  });

  it('album and gallery', () => {
    fc.assert(
      fc.property(prefix, owner, list, setId, (site, who, albums, id) => {
        expect(parseAddress(`${site}/photos/${who}/${albums}/${id}`)).toEqual({
          kind: 'album',
          albumId: id,
          owner: who,
        });
        expect(parseAddress(`${site}/photos/${who}/galleries/${id}`)).toEqual({
          kind: 'gallery',
          galleryId: id,
          owner: who,
        });
      }),
    );
  });

  it('member and group', () => {
    fc.assert(
      fc.property(prefix, owner, (site, who) => {
        expect(parseAddress(`${site}/photos/${who}`)).toEqual({ kind: 'owner', owner: who });
        expect(parseAddress(`${site}/people/${who}/`)).toEqual({ kind: 'owner', owner: who });
        expect(parseAddress(`${site}/groups/${who}/`)).toEqual({ kind: 'group', group: who });
      }),
    );
  });

  it('short link', () => {
    fc.assert(
      fc.property(photoId, setId, (id, set) => {
        const photo = { kind: 'photo', photoId: id, owner: null };
        expect(parseAddress(`https://flic.kr/p/${encodeBase58(id)}`)).toEqual(photo);
        expect(parseAddress(`https://flic.kr/s/${encodeBase58(set)}`)).toEqual({
          kind: 'album',
          albumId: set,
          owner: null,
        });
      }),
    );
  });

  it('tag', () => {
    const tag = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
      return text.trim() === text && !/[,/]|^\.{1,2}$/.test(text);
    });
    fc.assert(
      fc.property(tag, (text) => {
        const address = `https://www.flickr.com/photos/tags/${encodeURIComponent(text)}/`;
        expect(parseAddress(address)).toEqual({ kind: 'tag', tag: text });
      }),
    );
  });

  it('image file', () => {
    const secret = fc.stringMatching(/^[0-9a-f]{10}$/);
    const host = fc.constantFrom('live.staticflickr.com/65535', 'farm3.static.flickr.com/12');
    fc.assert(
      fc.property(host, photoId, secret, (folder, id, key) => {
        const url = `https://${folder}/${id}_${key}_z.jpg`;
        expect(parseImageAddress(url)).toEqual({ kind: 'photo', photoId: id });
        expect(parseAddress(url)).toEqual({ kind: 'photo', photoId: id, owner: null });
      }),
    );
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      'https:',
      '//',
      '/',
      'www.flickr.com',
      'flic.kr',
      'live.staticflickr.com',
      'photos',
      'p',
      'with',
    ],
    ...[
      'albums',
      'galleries',
      'tags',
      'search',
      '?',
      '#',
      '&',
      'tags=',
      '%',
      '%40',
      '@N99',
      '..',
      'url=',
    ],
    ...[
      'photo.gne',
      'services',
      'oembed',
      'me',
      '9000000000021',
      '_0123456789_b.jpg',
      '9',
      'u',
      ' ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `https://www.flickr.com/${pieces.join('/')}`),
  );

  it('is read or refused, but never throws, and the result is well formed', () => {
    fc.assert(
      fc.property(text, (address) => {
        const query = parseAddress(address);
        parseImageAddress(address);
        decodeBase58(address);
        if (query.kind === 'photo') {
          expect(query.photoId).toMatch(/^[1-9][0-9]{0,15}$/);
          expect(Number(query.photoId)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
        }
        if (query.kind === 'owner') {
          expect(query.owner).toMatch(/^(?:[1-9][0-9]*@N[0-9]{2}|[0-9A-Za-z_-]+)$/);
          expect(query.owner).not.toMatch(/^(?:tags|me|organize|search)$/i);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
