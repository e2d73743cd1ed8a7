import { expect, it } from 'vitest';
import { listName } from '../../../../components/user-lists/list-name';
import { appTexts } from '../../../../lib/i18n/app/texts';
import type { ManifestDataset } from '../../../../lib/pack/types';
import type { ListRecord } from '../../../../lib/user-lists/types';
import { datasetOf } from '../../lib/pack/dataset-of';

it.each<[string, Partial<ManifestDataset>[], string]>([
  ['index.txt', [{ id: 'pipa', whose: 'copy' }], 'PIPA'],
  ['index.txt', [{ id: 'pipa', whose: 'copy', altered: true }], 'changed copy of PIPA'],
  ['mine.csv', [{ id: 'pipa', whose: 'own' }], 'mine.csv (your table)'],
  [
    'mine.csv',
    [
      { id: 'helen', whose: 'own' },
      { id: 'pipa', whose: 'own' },
    ],
    'mine.csv (your table)',
  ],
  ['pack.zip', [{ id: 'helen' }, { id: 'pipa' }], 'pack.zip'],
  ['unreadable', [], 'unreadable'],
])('names the list %s of %j “%s”', (name, datasets, shown) => {
  const manifest = { datasets: datasets.map((one) => ({ ...datasetOf(one.id!), ...one })) };
  expect(listName({ name, manifest } as ListRecord, appTexts('en'))).toBe(shown);
});
