import { describe, expect, it } from 'vitest';
import { appTexts } from '../../../../lib/i18n/app/texts';
import { LAWS, mailLink, writeLetter, type LetterOptions } from '../../../../lib/reports/letter';

const t = appTexts('en');

const options = (changes: Partial<LetterOptions> = {}): LetterOptions => ({
  t,
  law: 'none',
  dataset: 'Invented Faces',
  account: '101@N99',
  photos: [{ id: '9000000000001', owner: '101@N99', datasets: ['invented'] }],
  name: 'A. Person',
  ...changes,
});
const photos = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(9_000_000_000_000 + i),
    owner: '101@N99',
    datasets: ['invented'],
  }));

describe('writeLetter', () => {
  it('names the dataset, the account, the sender and every photo', () => {
    const { subject, body } = writeLetter(options());
    expect(subject).toContain('Invented Faces');
    for (const part of ['Invented Faces', 'A. Person', 'flickr.com/photos/101@N99/9000000000001/'])
      expect(body).toContain(part);
  });

  it.each([
    ['gdpr', 'General Data Protection Regulation'],
    ['uk-gdpr', 'UK General Data Protection Regulation'],
    ['ccpa', '1798.105'],
    ['none', 'I ask you to remove these photos'],
  ] as const)('asks under %s', (law, words) => {
    expect(writeLetter(options({ law })).body).toContain(words);
  });

  it('names no law but the one chosen, and leaves no name unfilled', () => {
    for (const law of LAWS) {
      const { body } = writeLetter(options({ law, account: null, name: '' }));
      expect(body.includes('Article 15')).toBe(law.endsWith('gdpr'));
      expect(body.includes('1798')).toBe(law === 'ccpa');
      expect(body).not.toMatch(/[{}]|undefined|null/);
    }
  });
});

describe('mailLink', () => {
  it('carries the whole letter', () => {
    const { href, complete } = mailLink(options(), 'data@example.invalid');
    expect(complete).toBe(true);
    const url = new URL(href);
    expect(url.pathname).toBe('data@example.invalid');
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
      writeLetter(options()).body,
    );
  });

  it('leaves a list too long for an address to an attachment, and says so', () => {
    const { href, complete } = mailLink(options({ photos: photos(500) }), undefined);
    expect(complete).toBe(false);
    expect(href.length).toBeLessThan(4_000);
    expect(new URL(href).searchParams.get('body')).toContain(t('letterAttached'));
  });

  it('cannot be made to carry more than one address', () => {
    const { href } = mailLink(
      options(),
      'a@example.invalid?bcc=b@example.invalid,c@example.invalid',
    );
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(href).pathname).not.toContain(',');
  });
});
