import { describe, expect, it } from 'vitest';
import {
  filterFindings,
  findingsOf,
  photosIn,
  postedOf,
  type FindingFilter,
} from '../../../../lib/checks/findings';
import { findingKey, type MarkRow } from '../../../../lib/checks/marks';
import { DAY, FIRST, listed, photosOf } from './made';

const LISTED = [listed(FIRST, 'helen', 'pipa'), listed(FIRST + 1, 'helen')];
const FINDINGS = findingsOf(LISTED);
const MARKED: MarkRow = { photo: String(FIRST), dataset: 'helen', mark: 'sent', date: 1 };
const MARKS = new Map([[findingKey(MARKED), MARKED]]);

describe('findings', () => {
  it('are photos in datasets, and make the same photos again', () => {
    expect(FINDINGS).toHaveLength(3);
    expect(photosIn(FINDINGS)).toEqual(LISTED);
  });

  it.each<[FindingFilter, number[]]>([
    [{ dataset: null, mark: null }, [0, 1, 2]],
    [{ dataset: 'helen', mark: null }, [0, 2]],
    [{ dataset: null, mark: 'none' }, [1, 2]],
    [{ dataset: null, mark: 'sent' }, [0]],
    [{ dataset: 'pipa', mark: 'sent' }, []],
    [{ dataset: null, mark: 'fine' }, []],
  ])('are filtered by %o', (filter, places) => {
    expect(filterFindings(FINDINGS, MARKS, filter)).toEqual(places.map((i) => FINDINGS[i]));
  });
});

it.each([
  [FIRST, DAY],
  [FIRST + 4, 5 * DAY],
  [FIRST + 3, NaN],
  [FIRST - 1, NaN],
  [FIRST + 5, NaN],
])('knows when %i was posted: %d', (photo, seconds) => {
  expect(postedOf(photosOf(5), String(photo))).toBe(seconds);
});
