import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeRecord,
  listRecords,
  loadListRecords,
} from '../../../../lib/user-lists/list-records';
import type { ListRecord } from '../../../../lib/user-lists/types';
import { openLists } from '../../../../lib/user-lists/open-lists';
import { FakeLocks } from './fake-locks';

const RECORD: ListRecord = {
  ...{ id: 'a', name: 'a.csv', added: 5, enabled: true, complete: true, report: null },
  manifest: {
    ...{ format: 'overexposed-pack', version: 1, sample: false, photos: 0, owners: 0 },
    ...{ datasets: [], files: [] },
  },
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
});

describe('records of added lists', () => {
  it('are read as they were written', async () => {
    await fakeBrowser.storage.local.set({ 'list:a': RECORD, settings: null });
    expect(await listRecords()).toEqual([RECORD]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['nothing of a record', {}],
    ['another’s record', { ...RECORD, id: 'b' }],
    ['no manifest', { ...RECORD, manifest: undefined }],
    ['a manifest that is null', { ...RECORD, manifest: null }],
    ['datasets that are none', { ...RECORD, manifest: { ...RECORD.manifest, datasets: [null] } }],
    ['no name', { ...RECORD, name: null }],
    ['a day that is none', { ...RECORD, added: Infinity }],
    ['no word on being complete', { ...RECORD, complete: 'no' }],
    ['half a report', { ...RECORD, report: { source: 'x' } }],
    ['a failure of no kind', { ...RECORD, failure: {} }],
  ])('that are %s are reported as unreadable, never left out', async (_, stored) => {
    // The browser keeps null, the fake one does not.
    const all = { 'list:a': stored, 'list:b': { ...RECORD, id: 'b' } };
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(() => Promise.resolve(all));
    const [first, second] = await loadListRecords();
    expect(first).toMatchObject({ id: 'a', complete: true, failure: { state: 'damaged' } });
    expect(second).toMatchObject({ id: 'b', name: 'a.csv' });
    const [opened] = await openLists();
    expect(opened).toMatchObject({ id: 'a', failure: { state: 'damaged' } });
  });

  it('can be changed concurrently', async () => {
    await fakeBrowser.storage.local.set({ 'list:a': RECORD });
    await Promise.all([
      changeRecord('a', { enabled: false }),
      changeRecord('a', { failure: { state: 'missing', error: 'Gone.' } }),
    ]);
    expect(await listRecords()).toMatchObject([{ enabled: false, failure: { state: 'missing' } }]);
  });
});
