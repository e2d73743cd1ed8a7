import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultOf } from '../../../../lib/storage/bare-table';

/** The store as a script that has just started finds it. */
async function start() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', disk);
  const { withAliases } = await import('../../../../lib/storage/store');
  return {
    withAliases,
    remember: () =>
      withAliases('readwrite', (table) => resultOf(table.put(PAIR)).then(() => true), false),
    recall: () =>
      withAliases('readonly', (table) => resultOf<unknown>(table.get(PAIR.alias)), null),
  };
}

const PAIR = { alias: 'invented', nsid: '1@N99', seen: 1 };
let disk: IDBFactory;

/** Makes the browser fail to open the database until it is deleted, or for good. */
function failToOpen(name: string, forGood = false) {
  const open = disk.open.bind(disk);
  const deleted = vi.spyOn(disk, 'deleteDatabase');
  vi.spyOn(disk, 'open').mockImplementation((...args) => {
    if (!forGood && deleted.mock.calls.length > 0) return open(...args);
    const request = { error: new DOMException('', name) } as IDBOpenDBRequest;
    const event = { target: request, preventDefault: vi.fn(), stopPropagation: vi.fn() };
    queueMicrotask(() => void request.onerror?.(event as unknown as Event));
    return request;
  });
  return deleted;
}

beforeEach(() => {
  disk = new FakeFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('withAliases', () => {
  it('keeps what was stored from one start to the next', async () => {
    expect(await (await start()).remember()).toBe(true);
    expect(await (await start()).recall()).toEqual(PAIR);
  });

  it.each(['UnknownError', 'InvalidStateError', 'VersionError'])(
    'makes the database anew after %s',
    async (name) => {
      await (await start()).remember();
      const store = await start();
      failToOpen(name);
      expect(await store.recall()).toBeUndefined();
      expect(await store.remember()).toBe(true);
      expect(await store.recall()).toEqual(PAIR);
    },
  );

  it('does without when a new database fails too', async () => {
    const store = await start();
    const deleted = failToOpen('UnknownError', true);
    expect(await store.remember()).toBe(false);
    expect(await store.recall()).toBeNull();
    expect(deleted).toHaveBeenCalledOnce();
  });

  it('deletes nothing for want of room', async () => {
    await (await start()).remember();
    const store = await start();
    const full = vi.fn().mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect(await store.withAliases('readonly', full, 'nothing')).toBe('nothing');
    expect(full).toHaveBeenCalledOnce();
    expect(await store.recall()).toEqual(PAIR);
  });

  it('makes a database anew that lacks its tables', async () => {
    await new Promise((resolve) => {
      disk.open('overexposed', 10).onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    const store = await start();
    expect(await store.remember()).toBe(true);
    expect(await store.recall()).toEqual(PAIR);
  });

  it('does without where the browser has none', async () => {
    const store = await start();
    vi.stubGlobal('indexedDB', undefined);
    expect(await store.remember()).toBe(false);
  });
});
