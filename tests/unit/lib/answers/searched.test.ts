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
  it('tells lists that name members from those that name photos only, and what is off', () => {
    expect(searchedIn(STATUS, { invented: false })).toEqual({
      lists: ['ffhq', 'pipa'],
      naming: ['ffhq'],
      byName: [],
      photosOnly: ['pipa'],
      off: ['megaface'],
      failed: FAILED,
    });
  });

  it('asks sample data of invented photos and members alone', () => {
    expect(searchedIn(STATUS, { invented: true }).lists).toEqual(['ffhq', 'helen', 'pipa']);
  });

  it('asks no list that knows members by name for a number', () => {
    const { naming, byName } = searchedIn(STATUS, { invented: false, byNumber: true });
    expect({ naming, byName }).toEqual({ naming: [], byName: ['ffhq'] });
  });

  it('counts a list once that several packs hold, as naming members where any of them does', () => {
    const twice = ready([{ lists: ['pipa'] }, { lists: [['pipa', 1]] }]);
    expect(searchedIn(twice, { invented: false })).toMatchObject({
      lists: ['pipa'],
      naming: ['pipa'],
      photosOnly: [],
    });
  });
});
