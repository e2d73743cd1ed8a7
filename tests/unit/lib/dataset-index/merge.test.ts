import { describe, expect, it } from 'vitest';
import { mergeLookups } from '../../../../lib/dataset-index/merge';
import { PackError } from '../../../../lib/pack/errors';
import { fakePack } from '../../fake-pack';

const FIRST = fakePack([
  ['9000000000001', ['megaface', 'pipa'], '1@N99'],
  ['9000000000002', ['megaface'], '1@N99'],
  ['9000000000003', ['pipa'], '2@N99'],
  ['9000000000005', ['pipa'], 'invented'],
]);
const SECOND = fakePack([
  ['9000000000002', ['afw', 'megaface'], '1@N99'],
  ['9000000000004', ['megaface'], '1@N99'],
  ['9000000000005', ['afw'], '5@N99'],
  ['9000000000010', ['afw'], '1@N99'],
]);
const BOTH = mergeLookups([FIRST, SECOND]);

describe('several packs combined', () => {
  it('list a photo with the datasets of all', async () => {
    const asked = ['9000000000001', '9000000000002', '9000000000004', '9000000000009'];
    expect(Object.fromEntries(await BOTH.photos(asked))).toEqual({
      '9000000000001': ['megaface', 'pipa'],
      '9000000000002': ['afw', 'megaface'],
      '9000000000004': ['megaface'],
    });
  });

  it('count a photo that two packs list in one dataset once', async () => {
    expect(Object.fromEntries(await BOTH.owners(['1@N99', '2@N99', '3@N99']))).toEqual({
      '1@N99': [
        { id: 'afw', photos: 2 },
        { id: 'megaface', photos: 3 },
        { id: 'pipa', photos: 1 },
      ],
      '2@N99': [{ id: 'pipa', photos: 1 }],
    });
  });

  it('name an owner by NSID if any pack can', async () => {
    expect(await BOTH.ownerOf('9000000000005')).toBe('5@N99');
    expect(await mergeLookups([SECOND, FIRST]).ownerOf('9000000000005')).toBe('5@N99');
    expect(await BOTH.ownerOf('9000000000009')).toBeNull();
  });

  it('give the photos of all packs, without duplicates, by number', async () => {
    expect(await BOTH.photosOf('1@N99')).toEqual([
      '9000000000001',
      '9000000000002',
      '9000000000004',
      '9000000000010',
    ]);
  });

  it('do not know if one of them does not', async () => {
    const damaged = { ...SECOND, photos: () => Promise.reject(new PackError('damaged', 'x')) };
    const merged = mergeLookups([FIRST, damaged]);
    await expect(merged.photos(['9000000000001'])).rejects.toThrow(PackError);
  });
});

describe('an empty combination', () => {
  it('lists nothing', async () => {
    expect(await mergeLookups([]).photos(['9000000000001'])).toEqual(new Map());
  });
});
