import { describe, expect, it } from 'vitest';
import { OFFERS, publisherAt } from '../../../../lib/catalogue/offers/offers';
import type { ManifestDataset } from '../../../../lib/pack/types';
import { reportLists, type Answerer } from '../../../../lib/reports/searched';
import { datasetOf } from '../pack/dataset-of';

const PHOTO = { id: '9000000000001', owner: null, datasets: ['afw', 'megaface'] };
const pack = (...datasets: ManifestDataset[]): Answerer['manifests'][number] => ({
  ...{ format: 'overexposed-pack', version: 2, sample: false, photos: 9, owners: 9, files: [] },
  datasets,
});
const ANSWERER: Answerer = {
  manifests: [
    pack(datasetOf('afw'), datasetOf('helen'), datasetOf('megaface', 9, 3)),
    pack(datasetOf('fdf', 9, 2), datasetOf('pipa')),
  ],
  failed: [
    { id: 'x', name: 'mine.csv', state: 'missing', error: '' },
    { id: 'y', name: 'other.csv', state: 'damaged', error: '' },
  ],
  off: ['pipa', 'not-here'],
};
const listsOf = (byMember: boolean) => {
  const { searched, notSearched } = reportLists({
    ...{ answerer: ANSWERER, fingerprints: ['one', 'two'], photos: [PHOTO], byMember, publisherAt },
    nameOf: (id) => id.toUpperCase(),
  });
  return {
    searched: searched.map(({ dataset, name, index, found }) => [dataset, name, index, found]),
    notSearched,
  };
};
const LEFT_OUT = [
  { dataset: 'pipa', name: 'PIPA', why: 'switched off' },
  { name: 'mine.csv', why: 'missing' },
  { name: 'other.csv', why: 'damaged' },
];

describe('reportLists', () => {
  it('names each list that was searched, and what was not, with the reason', () => {
    expect(listsOf(false)).toEqual({
      searched: [
        ['afw', 'AFW', 'one', 1],
        ['helen', 'HELEN', 'one', 0],
        ['megaface', 'MEGAFACE', 'one', 1],
        ['fdf', 'FDF', 'two', 0],
      ],
      notSearched: LEFT_OUT,
    });
  });

  it('names the publisher of a file in a pack from before packs recorded it', () => {
    const [offer] = OFFERS.filter(({ files }) => !('folder' in files));
    const { url } = (offer!.files as readonly { url: string }[])[0]!;
    const file = { name: 'a.txt', bytes: 1, sha256: 'ab' };
    const lists = [{ ...file, url }, { ...file, url: 'https://x.example/' }, file];
    const answerer = { manifests: [pack({ ...datasetOf('afw'), lists })], failed: [], off: [] };
    const { searched } = reportLists({
      ...{ answerer, fingerprints: ['one'], photos: [], byMember: false, publisherAt },
      nameOf: String,
    });
    expect(searched[0]!.lists.map(({ publisher }) => publisher)).toEqual([
      offer!.publisher,
      undefined,
      undefined,
    ]);
  });

  it('for a member uses only lists that name members', () => {
    const { searched, notSearched } = listsOf(true);
    expect(searched.map(([dataset]) => dataset)).toEqual(['afw', 'megaface', 'fdf']);
    expect(notSearched).toEqual([
      { dataset: 'helen', name: 'HELEN', why: 'names no members' },
      ...LEFT_OUT,
    ]);
  });
});
