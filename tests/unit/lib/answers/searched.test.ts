import { describe, expect, it } from 'vitest';
import { searchedIn } from '../../../../lib/answers/searched';
import type { ReadyStatus } from '../../../../lib/dataset-index/types';
import { ready } from './ready';

const FAILED = [{ id: 'a', name: 'a.csv', state: 'damaged', error: 'Why.' } as const];
const STATUS: ReadyStatus = ready(
  [{ lists: [['ffhq', 1], ['megaface', 2], 'pipa'] }, { sample: true, lists: [['helen', 1]] }],
  { off: ['afw', 'megaface'], failed: FAILED },
);

describe('searchedIn', () => {
  it('distinguishes lists that name members from those that name only photos, and what is off', () => {
    expect(searchedIn(STATUS, { invented: false })).toEqual({
      lists: ['ffhq', 'pipa'],
      naming: ['ffhq'],
      byName: [],
      photosOnly: ['pipa'],
      off: ['megaface'],
      failed: FAILED,
    });
  });

  it('asks sample data only about invented photos and members', () => {
    expect(searchedIn(STATUS, { invented: true }).lists).toEqual(['ffhq', 'helen', 'pipa']);
  });

  it('does not ask lists that name members by alias about a number', () => {
    const { naming, byName } = searchedIn(STATUS, { invented: false, byNumber: true });
    expect({ naming, byName }).toEqual({ naming: [], byName: ['ffhq'] });
  });

  it('counts a list in several packs once, as naming members if any of them does', () => {
    const twice = ready([{ lists: ['pipa'] }, { lists: [['pipa', 1]] }]);
    expect(searchedIn(twice, { invented: false })).toMatchObject({
      lists: ['pipa'],
      naming: ['pipa'],
      photosOnly: [],
    });
  });
});
