import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DatasetIndex } from '../../../../../lib/dataset-index/dataset-index';
import { listDatabase } from '../../../../../lib/storage/database';
import { changeRecord } from '../../../../../lib/user-lists/list-records';
import { mergeLists } from '../../../../../lib/user-lists/merged/keep-merged';
import { makeMerged, type Mergeable } from '../../../../../lib/user-lists/merged/make-merged';
import { dropMerged } from '../../../../../lib/user-lists/merged/save-merged';
import { openLists } from '../../../../../lib/user-lists/open-lists';
import { removeList } from '../../../../../lib/user-lists/remove-list';
import { saveList } from '../../../../../lib/user-lists/save-list';
import type { MadePack } from '../../../../../lib/user-lists/types';
import { FakeLocks } from '../fake-locks';
import { file, make } from '../files';

const [FIRST, SECOND] = ['9000000000001', '9000000000003'];
let made: MadePack[];
let ids: string[];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new FakeFactory());
  Dexie.dependencies.indexedDB = indexedDB;
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  made = await Promise.all([
    make(file('one.csv', `photo,owner,dataset\n${FIRST},1@N99,pipa`)),
    make(file('two.csv', `photo,owner,dataset\n${FIRST},2@N99,helen\n${SECOND},2@N99,helen`)),
  ]);
  ids = [];
  for (const [i, each] of made.entries()) ids.push((await saveList(each, 1_000 + i)).id);
});
afterEach(() => {
  listDatabase.close({ disableAutoOpen: false });
  vi.unstubAllGlobals();
});

const merge = (make = (lists: readonly Mergeable[]) => makeMerged(lists)) =>
  mergeLists(new AbortController().signal, make);

const filesOf = async (list: string) => listDatabase.files.where('list').startsWith(list).count();

/** The background's index, and the added lists that it was given. */
function openIndex() {
  const opened: string[][] = [];
  const index = new DatasetIndex({
    open: () => Promise.resolve([]),
    openAdded: async (apart) => {
      const added = await openLists(apart);
      opened.push(added.map(({ id }) => id));
      return added;
    },
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus: vi.fn(),
    onDamage: () => void dropMerged(),
  });
  return { opened, ask: () => index.ask((lookup) => lookup.photos([FIRST, SECOND])) };
}

const BOTH = new Map([
  [FIRST, ['own:one.csv', 'own:two.csv']],
  [SECOND, ['own:two.csv']],
]);

describe('the merged pack', () => {
  it('is queried instead of the lists, and each list is reported as before', async () => {
    const apart = await openIndex().ask();
    await merge();
    const { ask, opened } = openIndex();
    expect(await ask()).toEqual(apart);
    expect(apart).toMatchObject({ answer: BOTH, status: { manifests: { length: 2 } } });
    expect(opened).toEqual([['merged']]);
  });

  it('is made once, and again after lists were switched or removed', async () => {
    const make = vi.fn(makeMerged);
    await merge(make);
    await merge(make);
    expect(make).toHaveBeenCalledOnce();
    const third = await saveList(await make3(), 2_000);
    expect((await openLists()).map(({ id }) => id)).toEqual([...ids, third.id]);
    await merge(make);
    expect((await openLists()).map(({ id }) => id)).toEqual(['merged']);
    await changeRecord(ids[0]!, { enabled: false });
    expect((await openIndex().ask()).answer).toEqual(
      new Map([
        [FIRST, ['own:two.csv']],
        [SECOND, ['own:three.csv', 'own:two.csv']],
      ]),
    );
    await merge(make);
    expect(make.mock.lastCall?.[0].map(({ id }) => id)).toEqual([ids[1], third.id]);
  });

  it('is removed with one of its lists, without leftovers', async () => {
    await merge();
    expect(await filesOf('merged:')).toBeGreaterThan(0);
    await removeList(ids[0]!);
    expect(await filesOf('merged:')).toBe(0);
    await merge();
    expect(await filesOf('merged:')).toBe(0);
    expect((await openIndex().ask()).answer?.get(FIRST)).toEqual(['own:two.csv']);
  });

  it('is not stored if a list was removed while it was made', async () => {
    await merge(async (lists) => {
      const layers = await makeMerged(lists);
      await removeList(ids[0]!);
      return layers;
    });
    expect(await filesOf('merged:')).toBe(0);
    expect(await fakeBrowser.storage.local.get('merged')).toEqual({});
  });

  it.each([
    ['is gone', () => listDatabase.files.where('list').startsWith('merged:').delete()],
    [
      'has another manifest',
      () =>
        listDatabase.files
          .where('list')
          .startsWith('merged:')
          .modify({ content: new Blob(['{}']) }),
    ],
  ])('is not used if it %s', async (_, damage) => {
    await merge();
    await damage();
    expect((await openIndex().ask()).answer).toEqual(BOTH);
  });

  it('is not used if it fails a question, and is deleted', async () => {
    await merge();
    await listDatabase.files
      .where('list')
      .startsWith('merged:')
      .and(({ name }) => name === 'photos.dat')
      .modify((row) => {
        row.content = new Blob([new Uint8Array(row.content.size)]);
      });
    const { ask, opened } = openIndex();
    expect(await ask()).toMatchObject({ answer: BOTH, status: { failed: [] } });
    expect(opened).toEqual([['merged'], ids]);
    await vi.waitFor(async () => {
      expect(await fakeBrowser.storage.local.get('merged')).toEqual({});
    });
  });

  it('is tried again if it was aborted', async () => {
    const controller = new AbortController();
    const stopped = mergeLists(controller.signal, () => {
      controller.abort(new Error('Stopped.'));
      return Promise.reject(new Error('Stopped.'));
    });
    await expect(stopped).rejects.toThrow('Stopped.');
    await merge();
    expect((await openLists()).map(({ id }) => id)).toEqual(['merged']);
  });

  it.each([
    ['no room', new DOMException('No room.', 'QuotaExceededError')],
    ['no worker', new Error('Out of memory.')],
  ])('is not tried again with the same lists if there is %s', async (_, error) => {
    if (error.name === 'QuotaExceededError') {
      vi.spyOn(listDatabase.files, 'bulkAdd').mockRejectedValueOnce(error);
    }
    const make = vi.fn((lists: readonly Mergeable[]) =>
      error.name === 'Error' ? Promise.reject(error) : makeMerged(lists),
    );
    await merge(make);
    await merge(make);
    expect(make).toHaveBeenCalledOnce();
    expect((await openIndex().ask()).answer).toEqual(BOTH);
  });
});

const make3 = () => make(file('three.csv', `photo,dataset\n${SECOND},afw`));
