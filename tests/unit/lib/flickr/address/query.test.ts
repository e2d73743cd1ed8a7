import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../../lib/flickr/address/types';
import { parseQuery, parseReadings } from '../../../../../lib/flickr/address/query';

const ID = '9000000000021';
const photo = (owner: string | null): Query => ({ kind: 'photo', photoId: ID, owner });
const owner = (name: string): Query => ({ kind: 'owner', owner: name });
const tag = (name: string): Query => ({ kind: 'tag', tag: name });

describe('parseQuery', () => {
  it.each<[string, Query]>([
    [ID, photo(null)],
    [` ${ID} `, photo(null)],
    [`\u200B${ID}\uFEFF`, photo(null)],
    [`\u2068https://www.flickr.com/photos/u/${ID}\u2069`, photo('u')],
    [`https://www.flickr.com/photos/u/${ID}/`, photo('u')],
    [`flickr.com/photos/u/${ID}`, photo('u')],
    [`<https://www.flickr.com/photos/u/${ID}/>`, photo('u')],
    [`"https://www.flickr.com/photos/u/${ID}/"`, photo('u')],
    [`“${ID}”`, photo(null)],
    [`« https://flic.kr/p/55q4buHt »`, photo(null)],
    ['4711@N99', owner('4711@N99')],
    ['4711%40n99', owner('4711@N99')],
    ['"4711@N99"', owner('4711@N99')],
    ['ada_b', owner('ada_b')],
    ['Ada-B', owner('Ada-B')],
    ["'ada_b'", owner('ada_b')],
    ['1e12', owner('1e12')],
    ['www.flickr.com/people/ada_b', owner('ada_b')],
    ['#wedding', tag('wedding')],
    ['＃結婚式', tag('結婚式')],
    ['#e\u0301te\u0301', tag('été')],
    ['#12345', tag('12345')],
    ['#geo:locality=zwickau', tag('geo:locality=zwickau')],
    ['https://www.flickr.com/photos/tags/wedding', tag('wedding')],
    ['flickr.com', { kind: 'page' }],
    ['https://www.flickr.com/groups/ducks', { kind: 'group', group: 'ducks' }],
  ])('%j', (text, expected) => {
    expect(parseQuery(text)).toEqual(expected);
  });

  it.each([
    '',
    '   ',
    '\u200B',
    '<>',
    '<b>',
    '</b>',
    '<b>ada_b</b>',
    '""',
    '"',
    '#',
    '##',
    '#two words',
    '#a,b',
    '#<b>',
    'Ada Lovelace',
    'ada.b',
    'ada@example.org',
    'mailto:ada@example.org',
    'ädä',
    '0123',
    '0',
    '9007199254740992',
    '92157000000000001',
    '1.5',
    `${ID} 9000000000022`,
    'javascript:alert(1)',
    'data:text/html,x',
    'https://example.org/',
    'a'.repeat(2049),
  ])('refuses %j', (text) => {
    const query = parseQuery(text);
    expect(query.kind).toBe('invalid');
    expect(query.kind === 'invalid' && query.error).toMatch(/^\S.{5,120}\.$/u);
  });

  it.each(['Ada Lovelace', 'ada  lovelace', 'Ana María Núñez', 'J. R. R. Tolkien', '山田 太郎'])(
    'takes %j for a person’s name',
    (text) => {
      expect(parseQuery(text)).toMatchObject({ kind: 'invalid', reason: 'personName' });
    },
  );

  it.each(['ada.b', 'Ada Lovelace 1', '<b>', 'see https://example.org/', '#two words'])(
    'does not take %j for a person’s name',
    (text) => {
      expect(parseQuery(text)).not.toHaveProperty('reason');
    },
  );

  it('reads a bare number as an alias on request', () => {
    expect(parseQuery(ID, 'owner')).toEqual(owner(ID));
    expect(parseQuery('0123', 'owner')).toEqual(owner('0123'));
    expect(parseQuery(`https://www.flickr.com/photos/u/${ID}`, 'owner')).toEqual(photo('u'));
    expect(parseQuery('#wedding', 'owner')).toEqual(tag('wedding'));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(parseQuery(text)).toHaveProperty('kind');
        expect(parseReadings(text)).not.toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseReadings', () => {
  it.each<[string, Query[]]>([
    [ID, [photo(null), owner(ID)]],
    [` "${ID}" `, [photo(null), owner(ID)]],
    ['92157000000000001', [owner('92157000000000001')]],
    ['0123', [owner('0123')]],
    ['ada_b', [owner('ada_b')]],
    [`https://www.flickr.com/photos/u/${ID}`, [photo('u')]],
  ])('%j', (text, expected) => {
    expect(parseReadings(text)).toEqual(expected);
  });

  it('gives a single reason if there is no reading', () => {
    expect(parseReadings('<b>')).toEqual([
      { kind: 'invalid', error: expect.any(String) as string },
    ]);
  });
});
