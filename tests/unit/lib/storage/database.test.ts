import { Dexie } from 'dexie';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The storage as a newly started script sees it. */
async function start() {
  vi.resetModules();
  const { Dexie: Fresh } = await import('dexie');
  Fresh.dependencies.indexedDB = indexedDB;
  const [database, aliases] = await Promise.all([
    import('../../../../lib/storage/database'),
    import('../../../../lib/storage/aliases'),
  ]);
  return { ...database, ...aliases };
}

const NOW = Date.UTC(2026, 10, 1);
const PAIR = { alias: 'invented', nsid: '1@N99', source: 'avatar' };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new FakeFactory());
  Dexie.dependencies.indexedDB = indexedDB;
});

/** Makes a database as the previous version of the extension did. */
async function makeOld(name: string, stores: Record<string, string>, rows: object[]) {
  const old = new Dexie(name);
  old.version(1).stores(stores);
  await old.table(Object.keys(stores)[0]!).bulkAdd(rows);
  old.close();
}

describe('a database of the previous version', () => {
  it('loses its pairs, which do not say where they were seen', async () => {
    await makeOld('overexposed', { aliases: 'alias, seen' }, [
      { alias: 'invented', nsid: '1@N99', seen: NOW },
    ]);
    const { recallNsid, rememberAliases } = await start();
    expect(await recallNsid('invented')).toBeNull();
    await rememberAliases([PAIR], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
  });

  it('keeps the files of added lists', async () => {
    const row = { list: 'l', name: 'photos.dat', content: 'bytes' };
    await makeOld('overexposed-lists', { files: '[list+name], list' }, [row]);
    const { listDatabase } = await start();
    expect(await listDatabase.files.toArray()).toEqual([row]);
  });
});

describe('the database of aliases', () => {
  it('keeps its data between starts', async () => {
    await (await start()).rememberAliases([PAIR], NOW);
    expect(await (await start()).recallNsid('invented')).toBe('1@N99');
  });

  it('is recreated if it has a version that cannot be opened', async () => {
    await new Promise<void>((resolve) => {
      indexedDB.open('overexposed', 1_000).onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve();
      };
    });
    const { recallNsid, rememberAliases } = await start();
    await rememberAliases([PAIR], NOW);
    await rememberAliases([PAIR], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
  });
});
