import { describe, expect, it } from 'vitest';
import { requireEmptyPayload } from '../../../../lib/messages/empty-payload';
import { checkPayload } from '../../../../lib/messages/payloads';
import { MAX_IDS } from '../../../../lib/messages/limits';
import type { PageSummary } from '../../../../lib/messages/types';

const ids = (count: number) => Array.from({ length: count }, (_, i) => String(9000000000000 + i));
const SUMMARY: PageSummary = {
  url: 'https://www.flickr.com/photos/invented/',
  state: 'ready',
  photos: 24,
  flagged: 1,
  lists: 3,
  datasets: { pipa: ['9000000000001'] },
  owners: ['invented'],
};

describe('checkPayload', () => {
  it.each(['1', '9000000000001', '9007199254740991'])('takes %s for a photo id', (id) => {
    expect(checkPayload('ask', { photos: [id], owners: [] })).toEqual({ photos: [id], owners: [] });
  });

  it.each([
    '',
    '0',
    '01',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '1\n',
    '١',
    '9007199254740992',
    '72157600000000000',
    9000000000001,
    null,
  ])('drops %j, which is not a photo id', (id) => {
    const photos = ['9000000000001', id, '9000000000002'];
    expect(checkPayload('ask', { photos, owners: [] }).photos).toEqual([photos[0], photos[2]]);
  });

  it.each(['1@N99', 'invented', 'In-Vented_2', '123456', 'x'.repeat(128)])(
    'takes %s for an owner',
    (owner) => {
      expect(checkPayload('ask', { photos: [], owners: [owner] }).owners).toEqual([owner]);
    },
  );

  it.each(['', 'x'.repeat(129), 'a b', 'a/b', '<b>', 'é', 'a%40', 3])(
    'drops %j, which is not an owner',
    (owner) => {
      const owners = ['invented', owner, '1@N99'];
      expect(checkPayload('ask', { photos: [], owners }).owners).toEqual([owners[0], owners[2]]);
    },
  );

  it('accepts as many ids as a question may have, and not one more', () => {
    expect(checkPayload('ask', { photos: ids(MAX_IDS), owners: [] }).photos).toHaveLength(MAX_IDS);
    expect(() => checkPayload('ask', { photos: ids(MAX_IDS + 1), owners: [] })).toThrow(/length/);
  });

  it('drops unknown fields of a payload', () => {
    const payload = { photos: [], owners: [], extra: 'x' };
    expect(checkPayload('ask', payload)).toEqual({ photos: [], owners: [] });
  });

  it.each([
    ['another state', { state: 'fine' }],
    ['a part of a photo', { photos: 1.5 }],
    ['fewer than none', { flagged: -1 }],
    ['no number', { photos: Number.NaN }],
    ['no datasets', { datasets: ['9000000000001'] }],
    ['no address', { url: null }],
    ['no list of owners', { owners: 'invented' }],
  ])('refuses a summary with %s', (_, change) => {
    expect(checkPayload('summary', SUMMARY)).toEqual(SUMMARY);
    expect(() => checkPayload('summary', { ...SUMMARY, ...change })).toThrow(/^Message "summary"/);
  });

  const long = `https://www.flickr.com/photos/invented/?${'x'.repeat(5_000)}`;
  it.each<[string, object, object]>([
    ['a list that is none', { datasets: { pipa: 3 } }, { datasets: {} }],
    [
      'times that cannot be',
      { posted: { '1': 1_425_176_897, '2': 1, x: 1_425_176_897, '3': '1425176897' } },
      { posted: { '1': 1_425_176_897 } },
    ],
    ['what is no photo id', { datasets: { pipa: ['x', '1'] } }, { datasets: { pipa: ['1'] } }],
    ['a long name', { datasets: { ['x'.repeat(129)]: ['1'] } }, { datasets: {} }],
    [
      'photos over the limit',
      { datasets: { a: ids(100_001), b: ['1'] } },
      { datasets: { a: ids(100_000) } },
    ],
    ['what is no owner', { owners: ['a b', 'invented'] }, { owners: ['invented'] }],
    ['a query that makes the address long', { url: long }, { url: long.slice(0, 39) }],
    ['the end of a long path', { url: 'x'.repeat(5_000) }, { url: 'x'.repeat(4_096) }],
  ])('accepts a summary without %s', (_, given, taken) => {
    expect(checkPayload('summary', { ...SUMMARY, ...given })).toEqual({ ...SUMMARY, ...taken });
  });

  it.each(['constructor', '__proto__', 'toString'])('accepts a dataset called %s', (id) => {
    const datasets = JSON.parse(`{"${id}":["1"]}`) as PageSummary['datasets'];
    expect(Object.entries(checkPayload('summary', { ...SUMMARY, datasets }).datasets)).toEqual([
      [id, ['1']],
    ]);
  });

  const pair = { alias: 'invented', nsid: '1@N99', source: 'avatar' } as const;
  it.each([
    { alias: 'invented', nsid: 'invented' },
    { alias: '1@N99', nsid: '1@N99' },
    { alias: '', nsid: '1@N99' },
    { alias: 'x'.repeat(129), nsid: '1@N99' },
    { alias: 'invented' },
    { alias: 'invented', nsid: '1@N99', source: 'elsewhere' },
    { alias: 'x'.repeat(129), nsid: '1@N99', source: 'avatar' },
    null,
  ])('drops %j, which is not a pair of alias and NSID', (other) => {
    expect(checkPayload('aliases', [other, pair])).toEqual([pair]);
  });

  it('accepts as many pairs as a message may have', () => {
    expect(checkPayload('aliases', Array(MAX_IDS + 1).fill(pair))).toHaveLength(MAX_IDS);
  });

  it.each([
    ['search', 'x'.repeat(2_049)],
    ['search', null],
    ['status', {}],
    ['page-summary', undefined],
  ] as const)('refuses "%s" with %j', (type, payload) => {
    expect(() => checkPayload(type, payload)).toThrow(`Message "${type}" refused`);
  });
});

describe('requireEmptyPayload', () => {
  it('accepts null and nothing else', () => {
    expect(requireEmptyPayload('page-summary', null)).toBeNull();
    expect(() => requireEmptyPayload('page-summary', 'x')).toThrow(
      /^Message "page-summary" refused/,
    );
  });
});

describe('what to open for a finding', () => {
  it.each(['9000000000001', '1@N99', 'some-name'])('names a photo or a member: %s', (id) => {
    const finding = { id, at: 'letter' } as const;
    expect(checkPayload('open-finding', finding)).toEqual(finding);
  });

  it.each([
    { id: 'two words', at: 'letter' },
    { id: '<>', at: 'letter' },
    { id: '1@N99', at: 'elsewhere' },
    { at: 'letter' },
  ])('is nothing else: %j', (finding) => {
    expect(() => checkPayload('open-finding', finding)).toThrow('refused');
  });
});
