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
  ])('leaves out %j, which is no photo id', (id) => {
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
    'leaves out %j, which is no owner',
    (owner) => {
      const owners = ['invented', owner, '1@N99'];
      expect(checkPayload('ask', { photos: [], owners }).owners).toEqual([owners[0], owners[2]]);
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
  ])('refuses a summary with %s', (_, change) => {
    expect(checkPayload('summary', SUMMARY)).toEqual(SUMMARY);
    expect(() => checkPayload('summary', { ...SUMMARY, ...change })).toThrow(/^Message "summary"/);
  });

  it.each([
    { alias: 'invented', nsid: 'invented' },
    { alias: '1@N99', nsid: '1@N99' },
    { alias: '', nsid: '1@N99' },
    { alias: 'invented' },
    { alias: 'invented', nsid: '1@N99', source: 'elsewhere' },
    { alias: 'x'.repeat(129), nsid: '1@N99', source: 'avatar' },
  ])('leaves out %j, which is no pair of alias and NSID', (pair) => {
    const good = { alias: 'invented', nsid: '1@N99', source: 'avatar' };
    expect(checkPayload('aliases', [pair, good] as never)).toEqual([good]);
  });

  it('shortens an address that is longer than any', () => {
    const url = `https://www.flickr.com/${'x'.repeat(5_000)}`;
    expect(checkPayload('summary', { ...SUMMARY, url }).url).toBe(url.slice(0, 4_096));
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
