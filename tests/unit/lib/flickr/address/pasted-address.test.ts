import { describe, expect, it } from 'vitest';
import {
  parsePastedAddress,
  parsePastedPhotos,
} from '../../../../../lib/flickr/address/pasted-address';
import { parseQuery } from '../../../../../lib/flickr/address/query';

const ID = '9000000000123';
const PAGE = `https://www.flickr.com/photos/samplename99/${ID}`;
const IMAGE = `https://live.staticflickr.com/65535/${ID}_5d36a04f3e_b.jpg`;
const SHORT = 'https://flic.kr/p/55q4buKe';
const photo = (owner: string | null = null) => ({ kind: 'photo', photoId: ID, owner });

const BEHIND = [
  ...['.', ',', ';', ':', '!', '?', '…', '"', "'", '”', '’', '»', ')', ']', '>', '}', '*', '|'],
  ...['&quot;', '&gt;', '&#39;', '&#x27;', '&nbsp;', '&lt;/a&gt;', '">', '").', ').', '...', "'),"],
];

describe('text after an address', () => {
  it.each(BEHIND)('%j', (behind) => {
    expect(parseQuery(PAGE + behind)).toEqual(photo('samplename99'));
    expect(parseQuery(`${PAGE}/${behind}`)).toEqual(photo('samplename99'));
    expect(parseQuery(IMAGE + behind)).toEqual(photo());
    expect(parseQuery(SHORT + behind)).toEqual(photo());
  });
});

describe('text around an address', () => {
  it.each<[text: string, owner: string | null]>([
    [`(${PAGE}/)`, 'samplename99'],
    [`[${PAGE}]`, 'samplename99'],
    [`"${PAGE}",`, 'samplename99'],
    [`<${PAGE}>.`, 'samplename99'],
    [`Photo: ${PAGE}`, 'samplename99'],
    [`See ${PAGE}, taken in May.`, 'samplename99'],
    [`see flickr.com/photos/samplename99/${ID}.`, 'samplename99'],
    [`[a title](${PAGE})`, 'samplename99'],
    [`[a title](${PAGE} "by me")`, 'samplename99'],
    [`![a title](${IMAGE})`, null],
    [`[![a title](${IMAGE})](${PAGE})`, 'samplename99'],
    [`[url=${PAGE}]a title[/url]`, 'samplename99'],
    [`[url]${PAGE}[/url]`, 'samplename99'],
    [`[url=${PAGE}][img]${IMAGE}[/img][/url]`, 'samplename99'],
    [`<a href="${PAGE}">a title</a>`, 'samplename99'],
    [`<a href='${PAGE}/'><img src="${IMAGE}" alt="x"></a>`, 'samplename99'],
    [`&lt;a href=&quot;${PAGE}&quot;&gt;`, 'samplename99'],
    [
      `<a data-flickr-embed="true" href="${PAGE}/" title="x"><img src="${IMAGE}"/></a><script async src="//embedr.flickr.com/assets/client-code.js"></script>`,
      'samplename99',
    ],
  ])('%s', (text, owner) => {
    expect(parseQuery(text)).toEqual(photo(owner));
  });

  it('reads a member\u2019s address too', () => {
    expect(parseQuery('(https://www.flickr.com/people/4711@N99/).')).toEqual({
      kind: 'owner',
      owner: '4711@N99',
    });
  });
});

it.each([
  ['two photos', `${PAGE} and https://www.flickr.com/photos/samplename99/9000000000124`],
  ['another host with one in its query', `https://example.org/?u=${PAGE}`],
  ['another host with one in its path', `https://example.org/www.flickr.com/photos/u/${ID}.`],
  ['a host that ends alike', `see notflickr.com/photos/u/${ID}`],
  ['a host that begins alike', `see flickr.com.example.org/photos/u/${ID}`],
  ['a mail address', `ada@flickr.com`],
  ['a number with more behind it', `${PAGE}abc`],
])('refuses %s', (_what, text) => {
  expect(parsePastedAddress(text)).toMatchObject({ kind: 'invalid' });
});

it('returns each photo once, with its owner if one address names it', () => {
  const other = 'https://www.flickr.com/photos/4711@N99/9000000000124';
  expect(parsePastedPhotos(`${IMAGE} ${other}, ${PAGE}.`)).toEqual([
    photo('samplename99'),
    { kind: 'photo', photoId: '9000000000124', owner: '4711@N99' },
  ]);
});

it('takes time proportional to the text', () => {
  for (const piece of ['flickr.com/', '[', '.flickr.com', '&quot;', 'https://flickr.com/.'])
    expect(parsePastedAddress(`flickr ${piece.repeat(20_000)}`)).toHaveProperty('kind');
});
