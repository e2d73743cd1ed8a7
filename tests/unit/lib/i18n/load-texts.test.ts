import { expect, it, vi } from 'vitest';
import { appTexts, hasTexts, loadTexts } from '../../../../lib/i18n/app/texts';

vi.mock('../../../../lib/i18n/app/fr/index', () => {
  throw new Error('The file is gone.');
});

it('loads a language', async () => {
  expect(hasTexts('de')).toBe(false);
  await loadTexts('de');
  expect(hasTexts('de')).toBe(true);
  expect(appTexts('de')('listsCancel')).toBe('Abbrechen');
});

it('uses English if a language cannot be read', async () => {
  await loadTexts('fr');
  expect(hasTexts('fr')).toBe(true);
  expect(appTexts('fr')('listsCancel')).toBe('Cancel');
});
