import { describe, expect, it } from 'vitest';
import { directionOf, pickLanguage } from '../../../../lib/i18n/languages';

describe('pickLanguage', () => {
  it.each([
    ['auto', ['de-AT', 'en'], 'de'],
    ['auto', ['nl', 'pt-BR', 'en'], 'pt'],
    ['auto', ['ZH-Hant', 'JA'], 'ja'],
    ['auto', ['ar_EG'], 'ar'],
    ['auto', ['nl', 'sv'], 'en'],
    ['auto', [], 'en'],
    ['fr', ['de'], 'fr'],
    ['tlh', ['es-MX'], 'es'],
  ])('%s with the browser in %j is %s', (chosen, preferred, language) => {
    expect(pickLanguage(chosen, preferred)).toBe(language);
  });
});

it('writes Arabic from right to left and the others from left to right', () => {
  expect([directionOf('ar'), directionOf('ja'), directionOf('en')]).toEqual(['rtl', 'ltr', 'ltr']);
});
