import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MadePack } from '../../../../lib/user-lists/types';
import { FakeLocks } from './fake-locks';
import { CSV, ffhqText, file, make } from './files';
import { asVersion1 } from './old-pack';

/** The lists as a newly started script sees them. */
async function start() {
  vi.resetModules();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = indexedDB;
  const [keep, remove, kept, open, index] = await Promise.all([
    import('../../../../lib/user-lists/save-list'),
    import('../../../../lib/user-lists/remove-list'),
    import('../../../../lib/user-lists/list-records'),
    import('../../../../lib/user-lists/open-lists'),
    import('../../../../lib/dataset-index/dataset-index'),
  ]);
  // As in the background.
  const openLists = () => open.openLists();
  const answers = new index.DatasetIndex({
    open: () => Promise.resolve([]),
    openAdded: openLists,
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus: vi.fn(),
    onDamage: ({ id, state, error }) => void kept.changeRecord(id, { failure: { state, error } }),
  });
  return {
    ...keep,
    ...remove,
    ...kept,
    openLists,
    ask: async (...photos: string[]) => {
      const { status, answer } = await answers.ask((lookup) => lookup.photos(photos));
      return { status, found: Object.fromEntries(answer ?? []) };
    },
  };
}

const PHOTO = '9000000000001';
const NOW = 1_700_000_000_000;
/** What `CSV` names, as a table of the person’s own. */
const OWN = ['own:mine.csv: helen', 'own:mine.csv: pipa'];
let made: MadePack;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new FakeFactory());
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  made = await make(file('mine.csv', CSV));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Everything left in the browser: records, and files by list. */
async function leftovers() {
  const { Dexie } = await import('dexie');
  const records = Object.keys(await fakeBrowser.storage.local.get(null));
  if (!(await Dexie.exists('overexposed-lists'))) return { records, files: 0 };
  const database = await new Dexie('overexposed-lists').open();
  const files = await database.table('files').count();
  database.close();
  return { records, files };
}
const NOTHING = { records: [], files: 0 };

describe('an added list', () => {
  it('is used for answers, also after a restart, until it is switched off or removed', async () => {
    const { id, name } = await (await start()).saveList(made, NOW);
    expect(name).toBe('mine.csv');
    const lists = await start();
    expect(await lists.loadListRecords()).toMatchObject([
      { id, added: NOW, enabled: true, report: { rows: 6 } },
    ]);
    expect((await lists.ask(PHOTO)).found).toEqual({ [PHOTO]: OWN });
    await lists.changeRecord(id, { enabled: false });
    expect(await (await start()).ask(PHOTO)).toMatchObject({
      found: {},
      status: { state: 'empty' },
    });
    await lists.changeRecord(id, { enabled: true });
    expect((await (await start()).ask(PHOTO)).found).toHaveProperty(PHOTO);
    await lists.removeList(id);
    expect(await (await start()).ask(PHOTO)).toMatchObject({
      found: {},
      status: { state: 'empty' },
    });
    expect(await leftovers()).toEqual(NOTHING);
  });

  it('opens no database if nothing was added', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    expect(await (await start()).openLists()).toEqual([]);
    expect(open).not.toHaveBeenCalled();
  });

  it('notifies watchers of every change', async () => {
    const lists = await start();
    const news = vi.fn();
    const { signal, abort } = ((controller) => ({
      signal: controller.signal,
      abort: () => {
        controller.abort();
      },
    }))(new AbortController());
    lists.watchLists(news, signal);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(news).not.toHaveBeenCalled();
    const { id } = await lists.saveList(made, NOW);
    await lists.removeList(id);
    expect(news.mock.calls.length).toBeGreaterThanOrEqual(4);
    news.mockClear();
    abort();
    await lists.saveList(made, NOW);
    expect(news).not.toHaveBeenCalled();
  });

  it('is refused a second time under any name, and the first stays', async () => {
    const lists = await start();
    await lists.saveList(made, NOW);
    await expect(lists.saveList({ ...made, name: 'again.csv' }, NOW)).rejects.toMatchObject({
      code: 'duplicate',
      message: 'mine.csv',
    });
    expect((await lists.ask(PHOTO)).found).toHaveProperty(PHOTO);
  });

  it('that two pages add is added by one, and the other says so and removes nothing', async () => {
    const [one, other] = [await start(), await start()];
    const results = await Promise.allSettled([one.saveList(made, NOW), other.saveList(made, NOW)]);
    expect(results).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'duplicate' } },
    ]);
    expect((await (await start()).ask(PHOTO)).found).toHaveProperty(PHOTO);
  });

  it('that fails in one page is not removed from another that adds it', async () => {
    const [one, other] = [await start(), await start()];
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const results = await Promise.allSettled([one.saveList(made, NOW), other.saveList(made, NOW)]);
    expect(results).toMatchObject([{ reason: { code: 'noRoom' } }, { status: 'fulfilled' }]);
    expect((await (await start()).ask(PHOTO)).found).toHaveProperty(PHOTO);
  });

  it('is not swept away while a page is working on it', async () => {
    const lists = await start();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let writes = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if (++writes === 2) await held;
      await set(items);
    });
    const saving = lists.saveList(made, NOW);
    await vi.waitFor(async () => {
      expect((await leftovers()).files).toBe(made.files.size);
    });
    await (await start()).sweepLists();
    goOn();
    await saving;
    expect((await (await start()).ask(PHOTO)).found).toHaveProperty(PHOTO);
  });

  it('is refused in a private window', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    const lists = await start();
    await expect(lists.saveList(made, NOW)).rejects.toMatchObject({ code: 'private' });
    expect(await leftovers()).toEqual(NOTHING);
  });

  it.each([
    [
      'IndexedDB',
      (full: () => never) => vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full),
    ],
    [
      'its settings',
      (full: () => never) => vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full),
    ],
  ])('leaves nothing behind if the browser has no space in %s', async (_, fill) => {
    const lists = await start();
    fill(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(lists.saveList(made, NOW)).rejects.toMatchObject({ code: 'noRoom' });
    vi.restoreAllMocks();
    expect(await leftovers()).toEqual(NOTHING);
  });

  it.each([
    ['before its files', 1],
    ['before it is complete', 2],
  ])(
    'counts as absent if everything ends %s, and is swept away at the next start',
    async (_, last) => {
      const lists = await start();
      const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
      let writes = 0;
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
        if (++writes === 1) await set(items);
        if (writes === last) await new Promise(() => undefined);
      });
      void lists.saveList(made, NOW);
      await vi.waitFor(async () => {
        const left = await leftovers();
        expect(left.records).toHaveLength(1);
        expect(left.files).toBe(last === 1 ? 0 : made.files.size);
      });
      vi.restoreAllMocks();
      // The browser releases the locks of a page that is gone.
      vi.stubGlobal('navigator', { locks: new FakeLocks() });
      const next = await start();
      expect(await next.loadListRecords()).toEqual([]);
      expect((await next.ask(PHOTO)).found).toEqual({});
      await next.sweepLists();
      expect(await leftovers()).toEqual(NOTHING);
    },
  );

  it('may be added after such an end without being swept first', async () => {
    const lists = await start();
    const { id } = await lists.saveList(made, NOW);
    await lists.changeRecord(id, { complete: false });
    await lists.saveList(made, NOW);
    expect((await lists.ask(PHOTO)).found).toHaveProperty(PHOTO);
  });

  it('is kept by sweeping, and removed with everything else', async () => {
    const lists = await start();
    await lists.saveList(made, NOW);
    await lists.sweepLists();
    expect((await lists.ask(PHOTO)).found).toHaveProperty(PHOTO);
    await lists.removeAllLists();
    expect(await leftovers()).toEqual(NOTHING);
  });

  it('is not forgotten while its files cannot be deleted', async () => {
    const lists = await start();
    await lists.saveList(made, NOW);
    const { listDatabase } = await import('../../../../lib/storage/database');
    const failing = vi.spyOn(listDatabase, 'delete').mockRejectedValueOnce(new Error('In use.'));
    await expect(lists.removeAllLists()).rejects.toThrow('In use.');
    failing.mockRestore();
    await lists.removeAllLists();
    expect(await leftovers()).toEqual(NOTHING);
  });

  it('that the browser has evicted is reported, and does not silence others', async () => {
    const lists = await start();
    const { id } = await lists.saveList(made, NOW);
    await lists.saveList(await make(file('b.json', ffhqText(3))), NOW + 1);
    const { deleteListFiles } = await import('../../../../lib/user-lists/list-files');
    await deleteListFiles(id);
    const { found, status } = await (await start()).ask(PHOTO, '9000000000003');
    expect(found).toEqual({ 9000000000003: ['changed:ffhq'] });
    expect(status).toMatchObject({
      state: 'ready',
      failed: [{ id, name: 'mine.csv', state: 'missing' }],
    });
  });

  describe('that cannot answer', () => {
    const breakIt = {
      'its files are gone': async (id: string) => {
        const { deleteListFiles } = await import('../../../../lib/user-lists/list-files');
        await deleteListFiles(id);
      },
      'it proved damaged': async (id: string) => {
        const failure = { state: 'damaged', error: 'Its checksum is wrong.' } as const;
        await (await start()).changeRecord(id, { failure });
      },
    };
    const got = { dataset: 'helen', stamp: 'a', publisher: 'Invented', hosts: [] };
    const cases = Object.entries(breakIt).flatMap(([how, fault]) => [
      [how, 'by a person', fault, undefined] as const,
      [how, 'by a download', fault, got] as const,
    ]);

    it.each(cases)(
      'since %s is written anew when it is added again %s',
      async (_, _by, fault, by) => {
        const { id } = await (await start()).saveList(made, NOW);
        await fault(id);
        const lists = await start();
        expect(await lists.ask(PHOTO)).toMatchObject({ found: {}, status: { failed: [{ id }] } });
        await lists.saveList(made, NOW + 1, by);
        expect(await (await start()).ask(PHOTO)).toEqual({
          found: { [PHOTO]: OWN },
          status: expect.objectContaining({ state: 'ready', failed: [] }) as object,
        });
      },
    );

    it('is what it was when that fails', async () => {
      const { id } = await (await start()).saveList(made, NOW);
      await breakIt['its files are gone'](id);
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      });
      const lists = await start();
      await expect(lists.saveList(made, NOW + 1)).rejects.toMatchObject({ code: 'noRoom' });
      expect(await lists.loadListRecords()).toMatchObject([{ id, added: NOW, name: 'mine.csv' }]);
      expect((await lists.ask(PHOTO)).status).toMatchObject({ failed: [{ id, state: 'missing' }] });
    });
  });

  it('that hangs is named, and silences no other', async () => {
    const lists = await start();
    const { id } = await lists.saveList(made, NOW);
    await lists.saveList(await make(file('b.json', ffhqText(3))), NOW + 1);
    const { ask } = await start();
    const { listDatabase } = await import('../../../../lib/storage/database');
    const get = listDatabase.files.get.bind(listDatabase.files);
    const never = new Promise(() => undefined);
    vi.spyOn(listDatabase.files, 'get').mockImplementation(((key: [string, string]) =>
      key[0] === id ? never : get(key)) as never);
    const wait = setTimeout;
    vi.stubGlobal('setTimeout', (work: () => void, milliseconds = 0) =>
      wait(work, milliseconds / 20),
    );
    const { found, status } = await ask(PHOTO, '9000000000003');
    expect(found).toEqual({ 9000000000003: ['changed:ffhq'] });
    expect(status).toMatchObject({ failed: [{ id, name: 'mine.csv', state: 'missing' }] });
  });

  it('that proves damaged is reported, also after a restart', async () => {
    const lists = await start();
    const files = new Map(made.files);
    const bytes = new Uint8Array(await files.get('photos.dat')!.arrayBuffer());
    bytes[bytes.length - 1]! ^= 1;
    files.set('photos.dat', new Blob([bytes]));
    const { id } = await lists.saveList({ ...made, files }, NOW);
    const failed = [{ id, name: 'mine.csv', state: 'damaged' }];
    expect((await lists.ask(PHOTO)).status).toMatchObject({ failed });
    await vi.waitFor(async () => {
      expect(await lists.loadListRecords()).toMatchObject([{ failure: { state: 'damaged' } }]);
    });
    expect((await (await start()).ask()).status).toMatchObject({ failed });
  });
});

describe('a list added by an older Overexposed', () => {
  const old = async (): Promise<MadePack> => ({ ...made, ...(await asVersion1(made)) });

  it('answers as before, under its name, and says that its files are unknown', async () => {
    const before = await start();
    await before.saveList(await old(), NOW);
    const { ask, loadListRecords } = await start();
    const { status, found } = await ask(PHOTO);
    expect(status).toMatchObject({ state: 'ready', failed: [] });
    expect(found).toEqual({ [PHOTO]: OWN });
    const records = await loadListRecords();
    expect(records).toMatchObject([{ name: 'mine.csv', added: NOW, enabled: true }]);
    expect(records[0]!.manifest).toMatchObject({
      version: 2,
      datasets: [
        { id: 'helen', whose: 'own', lists: [] },
        { id: 'pipa', whose: 'own', lists: [], namesMembers: true },
      ],
    });
    expect((await leftovers()).records).toHaveLength(1);
  });

  it('is converted once, though two ask at the same time', async () => {
    const before = await start();
    await before.saveList(await old(), NOW);
    const { openLists, loadListRecords } = await start();
    const [one, other] = await Promise.all([openLists(), openLists()]);
    expect(one[0]!.id).toBe(other[0]!.id);
    expect(await loadListRecords()).toHaveLength(1);
  });

  it('stays, and is named, if it cannot be converted', async () => {
    const before = await start();
    const { manifest, files } = await old();
    const damaged = new Map(files).set('photos.dat', new Blob(['x']));
    await before.saveList({ ...made, manifest, files: damaged }, NOW);
    const { ask, loadListRecords } = await start();
    expect((await ask(PHOTO)).status).toMatchObject({
      failed: [{ name: 'mine.csv', state: 'damaged' }],
    });
    expect(await loadListRecords()).toHaveLength(1);
  });
});
