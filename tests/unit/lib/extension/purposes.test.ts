import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../../lib/extension/browser';
import { purposeIn } from '../../../../lib/extension/purposes';

type Texts = Record<string, { message: string }>;

/** The texts that a German browser returns; '' for a missing one. */
const german = JSON.parse(
  readFileSync(new URL('../../../../public/_locales/de/messages.json', import.meta.url), 'utf8'),
) as Texts;

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(
    (name: string) => german[name]?.message ?? '',
  );
});

it.each([
  ['helen', 'de', 'Landmarken im Gesicht finden'],
  ['300w-lp', 'de', 'Landmarken in gedrehten Gesichtern finden'],
  ['helen', 'fr', null],
  ['nosuch', 'de', null],
])('says in a German browser what %s was made for, in %s: %s', (dataset, language, purpose) => {
  expect(purposeIn(dataset, language)).toBe(purpose);
});
