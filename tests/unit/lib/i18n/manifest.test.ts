import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../../lib/i18n/languages';

const FOLDER = new URL('../../../../public/_locales/', import.meta.url);

/** The stores' limit for a description, in characters. */
const MAX_DESCRIPTION = 132;

it('describes the extension to browsers in every language', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
});

it.each(LANGUAGES)('keeps the description within the stores’ limit in %s', (language) => {
  const file = readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8');
  const { name, description } = JSON.parse(file) as Record<string, { message: string }>;
  expect(name!.message).toBe('Overexposed');
  expect(description!.message).toMatch(/Flickr/);
  expect(description!.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
});
