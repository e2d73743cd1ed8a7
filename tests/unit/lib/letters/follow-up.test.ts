import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../lib/i18n/languages';
import { letterTexts } from '../../../../lib/i18n/letters/texts';
import { writeComplaint, writeReminder, type Unanswered } from '../../../../lib/letters/follow-up';
import { LAWS } from '../../../../lib/letters/laws';
import { bodyOf, type Letter } from '../../../../lib/letters/letter';
import { options } from './make-letter';

const unanswered = (changes: Partial<Unanswered> = {}): Unanswered => ({
  ...options({ law: 'gdpr', ...changes }),
  sent: '2026-01-31',
});
const textOf = (letter: Letter | null) => letter && `${letter.subject}\n\n${bodyOf(letter)}`;

it('reminds of the letter, its day, the law’s time and what comes next, and repeats it', () => {
  const text = textOf(writeReminder(unanswered(), 'listed'));
  for (const part of [
    'Reminder: A photo of mine in Invented Faces',
    'On January 31, 2026 I wrote to you',
    'allows one month for an answer. That month ended on February 28, 2026.',
    'I will complain to the competent authority',
    'Under Article 15',
    '/9000000000001/',
  ])
    expect(text).toContain(part);
});

it('mentions no authority if no law was cited', () => {
  const text = textOf(writeReminder(unanswered({ law: 'none' }), 'listed'));
  expect(text).not.toMatch(/authority|ended on/);
  expect(writeComplaint(unanswered({ law: 'none' }), null, 'listed')).toBeNull();
});

it('complains about the missing answer, and says no more than what was asked', () => {
  const text = textOf(writeComplaint(unanswered({ role: 'in' }), 'A University', 'listed'));
  for (const part of [
    'the publisher of the dataset Invented Faces (A University)',
    'names a photo on Flickr that shows me',
    'On January 31, 2026 I asked the publisher',
    'That month ended on February 28, 2026.',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/I took|My account/);
  expect(textOf(writeComplaint(unanswered(), null, 'listed'))).not.toContain('()');
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('leaves no placeholder unfilled', async () => {
    const texts = await letterTexts(language);
    for (const law of LAWS) {
      const letter = unanswered({ texts, law });
      for (const one of [writeReminder(letter, 'listed'), writeComplaint(letter, 'X', 'attached')])
        expect(textOf(one) ?? '').not.toMatch(/[{}]|undefined|null/);
    }
  });
});

it('starts sentences in German with capitals', async () => {
  const letter = unanswered({ texts: await letterTexts('de') });
  expect(writeReminder(letter, 'listed').paragraphs[3]).toMatch(/^Die Dateiliste/);
});
