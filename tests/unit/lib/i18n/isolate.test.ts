import { expect, it } from 'vitest';
import { isolateAddress, isolateNames } from '../../../../lib/i18n/isolate';
import { createTranslate, type Messages } from '../../../../lib/i18n/translate';

const messages = { hello: '<{name}>', photos: { other: '{count}' } } satisfies Messages;

it.each([
  ['ar', '<\u2068101@N99\u2069>'],
  ['en', '<101@N99>'],
] as const)('isolates a name in %s, which is written from right to left', (language, expected) => {
  const t = isolateNames(createTranslate<typeof messages>(language, messages), language);
  expect(t('hello', { name: '101@N99' })).toBe(expected);
});

it('leaves numbers alone', () => {
  const t = isolateNames(createTranslate<typeof messages>('ar', messages), 'ar');
  expect(t('photos', { count: 3 })).not.toMatch(/[\u2066-\u2069]/);
});

it('keeps the end of an isolate out of the address', () => {
  expect(isolateAddress('https://example.org/', 'ar')).toBe('\u2066https://example.org/ \u2069');
  expect(isolateAddress('https://example.org/', 'fr')).toBe('https://example.org/');
});
