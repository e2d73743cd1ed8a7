import { expect, it } from 'vitest';
import { contactFirst, hasPublisher, publishersLanguage } from '../../../../lib/letters/publishers';
import type { Manifest, Whose } from '../../../../lib/pack/types';

const manifest = (id: string, whose: Whose, sample = false) =>
  ({ sample, datasets: [{ id, whose }] }) as unknown as Manifest;

it('sorts datasets with an address first, then those with another contact', () => {
  expect(contactFirst(['megaface', 'list', 'aflw', 'diveface'])).toEqual([
    'diveface',
    'aflw',
    'megaface',
    'list',
  ]);
});

it.each([
  ['a publisher’s list', true, [manifest('pipa', 'publisher')]],
  ['a copy', true, [manifest('pipa', 'copy')]],
  ['a table of one’s own', false, [manifest('pipa', 'own')]],
  ['one’s own beside the publisher’s', true, [manifest('pipa', 'own'), manifest('pipa', 'copy')]],
  ['sample data', false, [manifest('pipa', 'publisher', true)]],
  [
    'sample data beside the publisher’s',
    false,
    [manifest('pipa', 'publisher', true), manifest('pipa', 'publisher')],
  ],
  ['another dataset’s list', false, [manifest('helen', 'publisher')]],
])('for %s, there is a publisher to write to: %s', (_, expected, manifests) => {
  expect(hasPublisher('pipa', manifests)).toBe(expected);
});

it.each([
  ['diveface', 'es'],
  ['aflw', 'de'],
  ['maskedface-net', 'fr'],
  ['ffhq-text', 'ja'],
  ['megaface', 'en'],
  // Makers in several countries, or in countries with several languages.
  ['pascal-voc-2007', 'en'],
  ['miap', 'en'],
  ['list', 'en'],
])('writes to the publisher of %s in %s', (dataset, language) => {
  expect(publishersLanguage(dataset)).toBe(language);
});
