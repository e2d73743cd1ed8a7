import { expect, it, vi } from 'vitest';
import { datasetTexts, loadDatasetTexts } from '../../../../../lib/i18n/datasets/texts';

vi.mock('../../../../../lib/i18n/datasets/fr/index', () => {
  throw new Error('The file is gone.');
});

it('loads a language', async () => {
  expect(datasetTexts('de')).toBeUndefined();
  await loadDatasetTexts('de');
  expect(datasetTexts('de')?.['Offered for download.']).toBe('Steht zum Herunterladen bereit.');
});

it('keeps the catalogue’s English if a language cannot be read', async () => {
  await loadDatasetTexts('fr');
  expect(datasetTexts('fr')).toEqual({});
  expect(datasetTexts('en')).toEqual({});
});
