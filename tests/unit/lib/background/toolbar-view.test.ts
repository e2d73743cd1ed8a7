import { describe, expect, it } from 'vitest';
import type { IndexStatus } from '../../../../lib/dataset-index/types';
import { toolbarView, type ToolbarState } from '../../../../lib/background/toolbar-view';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

const ready = (sample: boolean): IndexStatus => ({
  state: 'ready',
  manifests: [fakePack([], { sample }).manifest],
  failed: [],
  off: [],
});
const READY = ready(false);
const PARTIAL: IndexStatus = {
  state: 'ready',
  manifests: [fakePack([]).manifest],
  failed: [{ id: 'a', name: 'a.csv', state: 'damaged', error: 'Block 3 is damaged.' }],
  off: [],
};
const DAMAGED: IndexStatus = { state: 'damaged', error: 'Block 3 is damaged.' };
const page = (photos: number, flagged: number, state: IndexStatus['state'] = 'ready') => ({
  state,
  photos,
  flagged,
  lists: 1,
});
const COUNTING: ToolbarState = { index: READY, page: null, counting: true, news: 0 };

describe('toolbarView', () => {
  it.each<[string, Partial<ToolbarState>, string, string, Record<string, number>]>([
    ['no page of Flickr', {}, '', 'title', {}],
    ['a page without photos', { page: page(0, 0) }, '', 'title', {}],
    ['a page without flags', { page: page(24, 0) }, '', 'noneFlagged', { count: 24 }],
    [
      'a page of which no list was searched',
      { page: { ...page(24, 0), lists: 0 } },
      '',
      'pageNotKnown',
      {},
    ],
    ['a page with flags', { page: page(24, 3) }, '3', 'flagged', { count: 3, photos: 24 }],
    [
      'the last count in full',
      { page: page(999, 999) },
      '999',
      'flagged',
      { count: 999, photos: 999 },
    ],
    ['a large count', { page: page(2000, 1000) }, '999+', 'flagged', { count: 1000, photos: 2000 }],
    [
      'a count not wanted',
      { page: page(24, 3), counting: false },
      '',
      'flagged',
      { count: 3, photos: 24 },
    ],
    ['a page before its answer', { page: page(24, 0, 'opening') }, '', 'title', {}],
    ['an index not opened yet', { index: { state: 'opening' } }, '', 'title', {}],
    ['a damaged index', { index: DAMAGED }, '!', 'damaged', {}],
    ['a missing index', { index: { state: 'missing', error: '' } }, '!', 'missing', {}],
    [
      'an index of another format',
      { index: { state: 'unsupported', error: '' } },
      '!',
      'unsupported',
      {},
    ],
    ['a damaged index, count not wanted', { index: DAMAGED, counting: false }, '!', 'damaged', {}],
    ['a page whose answer was damage', { page: page(24, 0, 'damaged') }, '!', 'damaged', {}],
    [
      'a page counted before the damage',
      { index: DAMAGED, page: page(24, 3) },
      '3',
      'flagged',
      { count: 3, photos: 24 },
    ],
  ])('shows %s', (_, state, badge, key, params) => {
    const view = toolbarView({ ...COUNTING, ...state });
    expect(view).toMatchObject({ badge, title: { key, params } });
    expect(view.tone).toBe(badge === '!' ? 'alert' : 'count');
  });

  it.each([
    ['no page of Flickr', null, '!', 'title'],
    ['a page without flags', page(24, 0), '!', 'noneFlagged'],
    ['a page with flags', page(24, 3), '3', 'flagged'],
  ])('names on %s the added list that cannot answer', (_, shown, badge, key) => {
    const view = toolbarView({ ...COUNTING, index: PARTIAL, page: shown });
    expect(view).toMatchObject({ badge, tone: 'alert', title: { key } });
    expect(view.leftOut.failed.map(({ name }) => name)).toEqual(['a.csv']);
  });

  it.each<[string, Partial<ToolbarState>, string]>([
    ['no page of Flickr', {}, '•'],
    ['a page, whose own count stands there', { page: page(24, 3) }, '3'],
    ['a page without flags, which it could be taken for', { page: page(24, 0) }, ''],
    ['an added list that cannot answer', { index: PARTIAL }, '!'],
    ['a damaged index', { index: DAMAGED }, '!'],
  ])('shows on %s what is new on the watch list, and always says it', (_, state, badge) => {
    expect(toolbarView({ ...COUNTING, ...state, news: 2 })).toMatchObject({ badge, news: 2 });
  });

  it('names lists that are switched off, and no others', () => {
    const datasets = ['ffhq', 'pipa'].map((id) => datasetOf(id, 1));
    const index: IndexStatus = {
      state: 'ready',
      manifests: [fakePack([], { datasets }).manifest],
      failed: [],
      off: ['megaface', 'pipa'],
    };
    expect(toolbarView({ ...COUNTING, index }).leftOut.off).toEqual(['pipa']);
  });

  it('labels sample data, unless a list of real photos was added', () => {
    expect(toolbarView({ ...COUNTING, index: ready(true) }).sample).toBe(true);
    expect(toolbarView(COUNTING).sample).toBe(false);
    const manifests = [true, false].map((sample) => fakePack([], { sample }).manifest);
    const mixed: IndexStatus = { state: 'ready', manifests, failed: [], off: [] };
    expect(toolbarView({ ...COUNTING, index: mixed }).sample).toBe(false);
  });
});
