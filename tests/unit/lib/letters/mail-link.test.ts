import { expect, it } from 'vitest';
import { bodyOf, writeLetter, type PhotoList } from '../../../../lib/letters/letter';
import { mailLink } from '../../../../lib/letters/mail-link';
import { invented, options } from './make-letter';

const writer =
  (count: number) =>
  (list: PhotoList = 'listed') =>
    writeLetter(options({ photos: invented(count) }), list);

it('contains the whole letter', () => {
  const { href, complete } = mailLink(writer(1), 'data@example.invalid');
  expect(complete).toBe(true);
  const url = new URL(href);
  expect(url.pathname).toBe('data@example.invalid');
  expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(bodyOf(writer(1)()));
});

it('leaves a list that is too long to an attachment, and says so', () => {
  const { href, complete } = mailLink(writer(500), undefined);
  expect(complete).toBe(false);
  expect(href.length).toBeLessThan(4_000);
  const body = new URL(href).searchParams.get('body')!;
  expect(body).toContain('The 500 photos are listed in the attached table.');
  expect(body).not.toContain('flickr.com');
});

it('cannot be made to have more than one recipient', () => {
  const { href } = mailLink(writer(1), 'a@example.invalid?bcc=b@example.invalid,c@example.invalid');
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(new URL(href).pathname).not.toContain(',');
});
