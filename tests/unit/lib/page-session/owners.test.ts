import { expect, it } from 'vitest';
import { Owners } from '../../../../lib/page-session/owners';

const ann = { alias: 'Ann-Example', nsid: '9001@N99', source: 'avatar' as const };

it.each([
  ['an NSID by itself', { nsid: '9002@N99', alias: null }, '9002@N99'],
  ['an NSID before its alias', { nsid: '9002@N99', alias: 'ann-example' }, '9002@N99'],
  [
    'an alias by the NSID that a page showed for it',
    { nsid: null, alias: 'ann-example' },
    '9001@N99',
  ],
  ['an unknown alias by itself', { nsid: null, alias: 'bob' }, 'bob'],
  ['nobody by nothing', { nsid: null, alias: null }, null],
])('asks for %s', (_, mention, key) => {
  const owners = new Owners();
  owners.learn([ann]);
  expect(owners.keyOf(mention)).toBe(key);
});

it('asks for nobody if pages disagree about an alias', () => {
  const owners = new Owners();
  owners.learn([ann, { ...ann, nsid: '9009@N99' }, ann]);
  expect(owners.keyOf({ nsid: null, alias: ann.alias })).toBeNull();
});

it('believes a member’s own page, and no other mention, if pages disagree', () => {
  const owners = new Owners();
  owners.learn([ann, { ...ann, nsid: '9009@N99' }]);
  const shown = { nsid: ann.nsid, alias: ann.alias };
  expect(owners.keyOf({ ...shown, role: 'profile' })).toBe(ann.nsid);
  expect(owners.keyOf({ ...shown, role: 'comment' })).toBeNull();
});

it('returns a pair that contradicts an earlier one', () => {
  const owners = new Owners();
  const other = { ...ann, nsid: '9009@N99' };
  owners.learn([ann]);
  expect(owners.learn([ann, other, ann])).toEqual([other]);
});

it('returns only new pairs', () => {
  const owners = new Owners();
  expect(owners.learn([ann, ann])).toEqual([ann]);
  expect(owners.learn([{ ...ann, alias: 'ANN-EXAMPLE' }])).toEqual([]);
});

it('forgets the oldest if a tab has seen more than any page shows', () => {
  const owners = new Owners();
  owners.learn([ann]);
  for (let i = 0; i < 10_000; i++)
    owners.learn([{ alias: `m${i}`, nsid: `${i + 1}@N99`, source: 'avatar' }]);
  expect(owners.keyOf({ nsid: null, alias: ann.alias })).toBe(ann.alias);
  expect(owners.keyOf({ nsid: null, alias: 'm0' })).toBe('1@N99');
});
