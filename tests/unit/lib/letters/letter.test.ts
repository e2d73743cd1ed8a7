import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../lib/i18n/languages';
import { letterTexts } from '../../../../lib/i18n/letters/texts';
import { bodyOf, ROLES, writeLetter } from '../../../../lib/letters/letter';
import { LAWS } from '../../../../lib/letters/laws';
import { invented, options } from './make-letter';

const written = (...of: Parameters<typeof options>) => {
  const letter = writeLetter(options(...of));
  return `${letter.subject}\n\n${bodyOf(letter)}`;
};

it('names the dataset, the account, the sender and every photo', () => {
  const text = written({ photos: invented(2) });
  for (const part of [
    'Invented Faces',
    'A. Person',
    'My account on Flickr is 101@N99',
    'The 2 photos:',
    'flickr.com/photos/101@N99/9000000000001/',
    'flickr.com/photos/101@N99/9000000000002/',
  ])
    expect(text).toContain(part);
});

it.each([
  ['took', 1, 'names a photo on Flickr that I took.', 'remove this photo', 'A photo of mine in'],
  ['took', 2, 'names photos on Flickr that I took.', 'remove these photos', 'Photos of mine in'],
  ['in', 1, 'names a photo on Flickr that shows me.', 'remove this photo', 'A photo of me in'],
  ['in', 2, 'names photos on Flickr that show me.', 'remove these photos', 'Photos of me in'],
  ['both', 1, 'that I took and that shows me.', 'remove this photo', 'A photo by me and of me in'],
  ['both', 2, 'that I took and that show me.', 'remove these photos', 'Photos by me and of me in'],
] as const)('says about who %s %i no more than that', (role, count, ...words) => {
  const text = written({ role, photos: invented(count) });
  for (const part of words) expect(text).toContain(part);
  expect(text.includes('I took')).toBe(role !== 'in');
  expect(/shows? me/.test(text)).toBe(role !== 'took');
  // The account's owner need not be in the photos.
  expect(text.includes('My account')).toBe(role !== 'in');
});

it.each([
  ['gdpr', 'the General Data Protection Regulation', 'one month'],
  ['uk-gdpr', 'the UK General Data Protection Regulation', 'one month'],
  ['fadp', 'Article 25 of the Swiss Federal Act on Data Protection', '30 days'],
  ['lgpd', 'Article 18 of the Brazilian General Data Protection Law', '15 days'],
  ['appi', 'Article 33 of the Japanese Act', 'without delay'],
  ['ccpa', '1798.105', '45 days'],
  ['none', 'I ask you to remove this photo', ''],
] as const)('asks under %s, and within the period it gives', (law, words, term) => {
  const text = written({ law });
  expect(text).toContain(words);
  expect(text).toContain(term);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('leaves no placeholder unfilled, and differs for each law and role', async () => {
    const texts = await letterTexts(language);
    const all = LAWS.flatMap((law) =>
      ROLES.map((role) => written({ texts, law, role, account: null, name: '' })),
    );
    expect(new Set(all).size).toBe(LAWS.length * ROLES.length);
    for (const text of all) expect(text).not.toMatch(/[{}]|undefined|null/);
  });
});

it('isolates names and addresses in right-to-left letters', async () => {
  const text = written({ texts: await letterTexts('ar') });
  expect(text).toContain('\u2068Invented Faces\u2069');
  expect(text).toContain('\u2068101@N99\u2069');
  expect(text).toMatch(/^\u2066https:\S+\/ \u2069$/m);
  expect(written()).not.toMatch(/[\u2066-\u2069]/);
});
