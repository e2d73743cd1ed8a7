import { expect, it } from 'vitest';
import { readPlace, type Place } from '../../../../components/options/sections';
import { datasetPage, pagePage, searchPage } from '../../../../lib/extension/pages';

const PAGE = 'chrome-extension://invented';

it.each<[string, Partial<Place>]>([
  ['/options.html', { section: 'search', query: '', dataset: null }],
  [searchPage('a b&c#d'), { section: 'search', query: 'a b&c#d', dataset: null }],
  [datasetPage('pipa'), { section: 'datasets', query: '', dataset: 'pipa' }],
  ['/options.html?dataset=pipa', { section: 'datasets', query: '', dataset: 'pipa' }],
  ['/options.html?dataset=pipa#datasets', { section: 'datasets', query: '', dataset: null }],
  ['/options.html#datasets', { section: 'datasets', query: '', dataset: null }],
  [datasetPage('a/b'), { section: 'datasets', query: '', dataset: 'a' }],
  ['/options.html#settings', { section: 'settings', query: '', dataset: null }],
  ['/options.html?q=x#index', { section: 'index', query: 'x', dataset: null }],
  [searchPage('x', 'advice'), { section: 'search', query: 'x', dataset: null, at: 'advice' }],
  [pagePage(7, 'report'), { section: 'search', query: '', dataset: null, tab: 7, at: 'report' }],
  ['/options.html?tab=x&at=y', { section: 'search', query: '', dataset: null }],
  ['/options.html#story', { section: 'story', query: '', dataset: null }],
  ['/options.html#history', { section: 'story', query: '', dataset: null }],
  ['/options.html#nonsense', { section: 'search', query: '', dataset: null }],
])('%s', (path, place) => {
  expect(readPlace(PAGE + path)).toEqual({ tab: null, at: null, ...place });
});
