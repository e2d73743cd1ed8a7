import { describe, expect, it } from 'vitest';
import { requireEmptyPayload } from '../../../../lib/messages/empty-payload';
import { checkPayload } from '../../../../lib/messages/payloads';
import { MAX_IDS, type PageSummary } from '../../../../lib/messages/types';

const ids = (count: number) => Array.from({ length: count }, (_, i) => String(9000000000000 + i));
const SUMMARY: PageSummary = {
  url: 'https://www.flickr.com/photos/invented/',
  state: 'ready',
  photos: 24,
  flagged: 1,
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
  ])('refuses %j as a photo id', (id) => {
    expect(() => checkPayload('ask', { photos: [id], owners: [] })).toThrow(/at photos\.0/);
  });

  it.each(['1@N99', 'invented', 'In-Vented_2', '123456', 'x'.repeat(128)])(
    'takes %s for an owner',
    (owner) => {
      expect(checkPayload('ask', { photos: [], owners: [owner] }).owners).toEqual([owner]);
    },
  );

  it.each(['', 'x'.repeat(129), 'a b', 'a/b', '<b>', 'é', 'a%40', 3])(
    'refuses %j as an owner',
    (owner) => {
      expect(() => checkPayload('ask', { photos: [], owners: [owner] })).toThrow(/at owners\.0/);
    },
  );

  it('takes as many ids as a question may carry, and not one more', () => {
    expect(checkPayload('ask', { photos: ids(MAX_IDS), owners: [] }).photos).toHaveLength(MAX_IDS);
    expect(() => checkPayload('ask', { photos: ids(MAX_IDS + 1), owners: [] })).toThrow(/length/);
  });

  it('drops what a payload has beyond its fields', () => {
    const payload = { photos: [], owners: [], extra: 'x' };
    expect(checkPayload('ask', payload)).toEqual({ photos: [], owners: [] });
  });

  it.each([
    ['another state', { state: 'fine' }],
    ['a part of a photo', { photos: 1.5 }],
    ['fewer than none', { flagged: -1 }],
    ['no number', { photos: Number.NaN }],
    ['a dataset without ids', { datasets: { pipa: 3 } }],
    ['a dataset with no photo ids', { datasets: { pipa: ['x'] } }],
    ['a long address', { url: `https://www.flickr.com/${'x'.repeat(5_000)}` }],
  ])('refuses a summary with %s', (_, change) => {
    expect(checkPayload('summary', SUMMARY)).toEqual(SUMMARY);
    expect(() => checkPayload('summary', { ...SUMMARY, ...change })).toThrow(/^Message "summary"/);
  });

  it.each([
    { alias: 'invented', nsid: 'invented' },
    { alias: '1@N99', nsid: '1@N99' },
    { alias: '', nsid: '1@N99' },
    { alias: 'invented' },
  ])('refuses %j as a pair of alias and NSID', (pair) => {
    expect(checkPayload('aliases', [{ alias: 'invented', nsid: '1@N99' }])).toHaveLength(1);
    expect(() => checkPayload('aliases', [pair])).toThrow(/^Message "aliases"/);
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

describe('checkNothing', () => {
  it('takes nothing, and nothing else', () => {
    expect(requireEmptyPayload('page-summary', null)).toBeNull();
    expect(() => requireEmptyPayload('page-summary', 'x')).toThrow(
      /^Message "page-summary" refused/,
    );
  });
});
