import { describe, expect, it } from 'vitest';
import { mergeLookups } from '../../../../lib/dataset-index/merge';
import type { ManifestDataset, Pack } from '../../../../lib/pack/types';
import { shownManifest, whosePack } from '../../../../lib/user-lists/whose-pack';
import { datasetOf } from '../pack/dataset-of';

const PHOTO = '9000000000001';
const OWNER = '5550001@N99';

/** A pack in which one photo of one member is in every dataset. */
function packOf(...datasets: (Pick<ManifestDataset, 'id'> & Partial<ManifestDataset>)[]): Pack {
  const ids = datasets.map(({ id }) => id);
  return {
    manifest: {
      ...{ format: 'overexposed-pack', version: 2, sample: false, photos: 1, owners: 1, files: [] },
      datasets: datasets.map((one) => ({ ...datasetOf(one.id), ...one })),
    },
    photos: (asked) => Promise.resolve(new Map(asked.map((id) => [id, ids]))),
    owners: (asked) =>
      Promise.resolve(new Map(asked.map((one) => [one, ids.map((id) => ({ id, photos: 1 }))]))),
    ownerOf: () => Promise.resolve(OWNER),
    photosOf: () => Promise.resolve([PHOTO]),
  };
}

describe('whosePack', () => {
  it.each<[string, Parameters<typeof packOf>, string | null, string[]]>([
    ['a publisher’s list', [{ id: 'megaface' }], 'any', ['megaface']],
    [
      'a copy that is not known to be changed',
      [{ id: 'megaface', whose: 'copy' }],
      'any',
      ['megaface'],
    ],
    [
      'a changed copy',
      [{ id: 'megaface', whose: 'copy', altered: true }],
      'any',
      ['changed:megaface'],
    ],
    ['a table of one’s own', [{ id: 'megaface', whose: 'own' }], 'Mine', ['own:Mine']],
    [
      'a table that names several',
      [
        { id: 'list', whose: 'own' },
        { id: 'megaface', whose: 'own' },
      ],
      'Mine',
      ['own:Mine: list', 'own:Mine: megaface'],
    ],
    [
      'one of each',
      [{ id: 'afw', whose: 'own' }, { id: 'helen' }, { id: 'pipa', whose: 'copy', altered: true }],
      'Mine',
      ['changed:pipa', 'helen', 'own:Mine'],
    ],
    ['a table in the built-in pack', [{ id: 'megaface', whose: 'own' }], null, ['own:megaface']],
  ])('of %s', async (_, datasets, list, expected) => {
    const pack = whosePack(packOf(...datasets), list);
    expect((await pack.photos([PHOTO])).get(PHOTO)).toEqual(expected);
    const counts = (await pack.owners([OWNER])).get(OWNER);
    expect(counts).toEqual(expected.map((id) => ({ id, photos: 1 })));
    expect(pack.manifest.datasets.map(({ id }) => id)).toEqual(expected);
    expect(await pack.ownerOf(PHOTO)).toBe(OWNER);
    expect(await pack.photosOf(OWNER)).toEqual([PHOTO]);
  });

  it('keeps a changed copy apart from the original list', async () => {
    const merged = mergeLookups([
      packOf({ id: 'megaface' }),
      whosePack(packOf({ id: 'megaface', whose: 'copy', altered: true }), 'x'),
      whosePack(packOf({ id: 'megaface', whose: 'own' }), 'Mine'),
    ]);
    expect((await merged.owners([OWNER])).get(OWNER)).toEqual([
      { id: 'changed:megaface', photos: 1 },
      { id: 'megaface', photos: 1 },
      { id: 'own:Mine', photos: 1 },
    ]);
  });

  it('leaves a publisher’s pack unchanged', () => {
    const pack = packOf({ id: 'megaface' });
    expect(whosePack(pack, 'any')).toBe(pack);
    expect(shownManifest(pack.manifest, 'any')).toBe(pack.manifest);
  });
});
