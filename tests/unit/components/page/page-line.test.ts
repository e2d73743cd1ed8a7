import { expect, it } from 'vitest';
import { pageLine } from '../../../../components/page/page-line';
import { appTexts } from '../../../../lib/i18n/app/texts';
import type { PageSummary } from '../../../../lib/messages/types';

const SUMMARY: PageSummary = {
  url: 'https://www.flickr.com/',
  state: 'ready',
  photos: 0,
  flagged: 0,
  lists: 3,
  datasets: {},
  owners: [],
};

it.each<[Partial<PageSummary>, string | null]>([
  [{ photos: 12, flagged: 3 }, '3 of 12 photos on this page appear in datasets’ lists'],
  [{ photos: 12 }, 'None of the 12 photos seen on this page is in the lists searched'],
  [{ photos: 12, lists: 0 }, 'Not known: no list that could name this page’s photos was searched'],
  [{}, 'No photos seen on this page yet'],
  [{ photos: 12, state: 'opening' }, null],
  [{ photos: 12, state: 'damaged' }, null],
])('for %o it says %s', (summary, line) => {
  expect(pageLine({ ...SUMMARY, ...summary }, appTexts('en'))).toBe(line);
});
