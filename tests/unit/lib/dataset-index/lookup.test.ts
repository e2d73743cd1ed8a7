import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../lib/dataset-index/lookup';
import type { Query } from '../../../../lib/flickr/address/types';
import { PackError } from '../../../../lib/pack/errors';
import { fakePack } from '../../fake-pack';

const PACK = fakePack([
  ['9000000000010', ['pipa', 'megaface'], '1@N99'],
  ['9000000000002', ['megaface'], '1@N99'],
  ['9000000000003', ['helen']],
]);

describe('answerQuery', () => {
  it.each<[string, Query, object]>([
    [
      'a photo with the owner that the index names, not the one of the address',
      { kind: 'photo', photoId: '9000000000010', owner: 'invented' },
      { found: true, owner: '1@N99', datasets: ['megaface', 'pipa'] },
    ],
    [
      'a photo without an owner in the index with that of the address',
      { kind: 'photo', photoId: '9000000000003', owner: 'invented' },
      { found: true, owner: 'invented', datasets: ['helen'] },
    ],
    [
      'a photo without any owner',
      { kind: 'photo', photoId: '9000000000003', owner: null },
      { found: true, owner: null, datasets: ['helen'] },
    ],
    [
      'a photo that is not in it',
      { kind: 'photo', photoId: '9000000000004', owner: 'invented' },
      { found: false, owner: 'invented', datasets: [] },
    ],
    [
      'a member, photos in the order of their numbers',
      { kind: 'owner', owner: '1@N99' },
      {
        found: true,
        datasets: [
          { id: 'megaface', photos: 2 },
          { id: 'pipa', photos: 1 },
        ],
        photoIds: ['9000000000002', '9000000000010'],
      },
    ],
    [
      'a member who is not in it',
      { kind: 'owner', owner: '2@N99' },
      { found: false, datasets: [], photoIds: [] },
    ],
    ['an album as understood', { kind: 'album', albumId: '72150000000000001', owner: 'u' }, {}],
    [
      'a gallery as understood',
      { kind: 'gallery', galleryId: '72150000000000001', owner: null },
      {},
    ],
    ['a group as understood', { kind: 'group', group: '9@N99' }, {}],
    ['a tag as understood', { kind: 'tag', tag: 'wedding' }, {}],
    ['another page as understood', { kind: 'page' }, {}],
    ['what was not understood', { kind: 'invalid', error: 'Not an address.' }, {}],
  ])('answers %s', async (_, query, answer) => {
    const text = 'as asked';
    expect(await answerQuery(PACK, query, text)).toEqual({ query: text, ...query, ...answer });
  });

  it('writes its fields in the documented order', async () => {
    const photo = await answerQuery(PACK, { kind: 'photo', photoId: '1', owner: null }, '1');
    expect(JSON.stringify(photo)).toBe(
      '{"query":"1","kind":"photo","photoId":"1","found":false,"owner":null,"datasets":[]}',
    );
    const owner = await answerQuery(PACK, { kind: 'owner', owner: 'u' }, 'u');
    expect(JSON.stringify(owner)).toBe(
      '{"query":"u","kind":"owner","owner":"u","found":false,"datasets":[],"photoIds":[]}',
    );
  });

  it.each(['photos', 'ownerOf', 'owners', 'photosOf'] as const)(
    'rejects, and never answers no, if %s is damaged',
    async (method) => {
      const damaged = { ...PACK, [method]: () => Promise.reject(new PackError('damaged', 'x')) };
      const query: Query =
        method === 'photos' || method === 'ownerOf'
          ? { kind: 'photo', photoId: '9000000000002', owner: null }
          : { kind: 'owner', owner: '1@N99' };
      await expect(answerQuery(damaged, query, '')).rejects.toThrow(PackError);
    },
  );
});
