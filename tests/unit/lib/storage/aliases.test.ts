import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const NOW = Date.UTC(2026, 10, 1);
const HOUR = 60 * 60 * 1_000;

let disk: IDBFactory;

/** The store as a newly started script sees it. */
async function start() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', disk);
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = disk;
  const aliases = await import('../../../../lib/storage/aliases');
  const { aliasDatabase } = await import('../../../../lib/storage/database');
  return { ...aliases, stored: () => aliasDatabase.aliases.toArray() };
}

const pair = (alias: string, nsid: string, source = 'person') => ({ alias, nsid, source });
const PAIR = pair('invented', '1@N99');

beforeEach(() => {
  disk = new FakeFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('aliases that pages showed', () => {
  it('are recalled in any case', async () => {
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([pair('Invented', '1@N99')], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
    expect(await recallNsid('INVENTED')).toBe('1@N99');
    expect(await recallNsid('other')).toBeNull();
  });

  it('are recalled by number, unless they are disputed', async () => {
    const { rememberAliases, recallAlias } = await start();
    await rememberAliases([PAIR], NOW);
    expect([await recallAlias('1@N99'), await recallAlias('2@N99')]).toEqual(['invented', null]);
    await rememberAliases([pair('other', '1@N99')], NOW);
    expect(await recallAlias('1@N99')).toBeNull();
  });

  it('are kept from one start to the next, with where and when they were seen', async () => {
    await (await start()).rememberAliases([pair('invented', '1@N99', 'model')], NOW);
    const { stored } = await start();
    expect(await stored()).toEqual([
      { alias: 'invented', nsid: '1@N99', source: 'model', seen: NOW },
    ]);
  });

  it('are written again only after a day', async () => {
    const { rememberAliases, stored } = await start();
    await rememberAliases([PAIR], NOW);
    await rememberAliases([PAIR], NOW + HOUR);
    expect((await stored())[0]!.seen).toBe(NOW);
    await rememberAliases([PAIR], NOW + 25 * HOUR);
    expect((await stored())[0]!.seen).toBe(NOW + 25 * HOUR);
  });

  it('are dated anew after the clock was set back', async () => {
    const { rememberAliases, stored } = await start();
    await rememberAliases([PAIR], NOW + 1_000 * HOUR);
    await rememberAliases([PAIR], NOW);
    expect((await stored())[0]!.seen).toBe(NOW);
  });

  it('give way, the longest unseen first, when there are too many', async () => {
    const { rememberAliases, recallNsid, stored, MAX_ALIASES } = await start();
    await rememberAliases([pair('oldest', '1@N99')], NOW);
    await rememberAliases([pair('older', '2@N99')], NOW + 1);
    const many = Array.from({ length: MAX_ALIASES - 1 }, (_, i) => pair(`a${i}`, `${i + 3}@N99`));
    await rememberAliases(many, NOW + 2);
    expect(await recallNsid('oldest')).toBeNull();
    expect(await recallNsid('older')).toBe('2@N99');
    expect(await stored()).toHaveLength(MAX_ALIASES);
  }, 60_000);

  it('are all forgotten on request', async () => {
    const { rememberAliases, recallNsid, forgetAliases } = await start();
    await rememberAliases([PAIR], NOW);
    await forgetAliases();
    expect(await recallNsid('invented')).toBeNull();
  });
});

describe('a contradiction', () => {
  const OTHER = pair('Invented', '2@N99');

  it.each([
    ['at once', [[PAIR, OTHER]]],
    ['one after the other', [[PAIR], [OTHER]]],
    ['again and again', [[PAIR], [OTHER], [OTHER], [OTHER], [PAIR]]],
  ])('leaves the alias without an owner: %s', async (_, sightings) => {
    const { rememberAliases, recallNsid, stored } = await start();
    for (const [i, pairs] of sightings.entries()) await rememberAliases(pairs, NOW + i * HOUR);
    expect(await recallNsid('invented')).toBeNull();
    expect(JSON.stringify(await stored())).not.toContain('@N99');
  });

  it('of two aliases for one member leaves both without an owner', async () => {
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([PAIR], NOW);
    await rememberAliases([pair('innocent', PAIR.nsid)], NOW + 1);
    expect(await recallNsid('invented')).toBeNull();
    expect(await recallNsid('innocent')).toBeNull();
  });

  it('expires after a while, since aliases do change hands', async () => {
    const { rememberAliases, recallNsid, CONTESTED_FOR } = await start();
    await rememberAliases([PAIR], NOW);
    await rememberAliases([OTHER], NOW);
    await rememberAliases([OTHER], NOW + CONTESTED_FOR - 1);
    expect(await recallNsid('invented')).toBeNull();
    await rememberAliases([OTHER], NOW + CONTESTED_FOR);
    expect(await recallNsid('invented')).toBe('2@N99');
  });

  it('lasts no longer than that after the clock was set back', async () => {
    const { rememberAliases, recallNsid, CONTESTED_FOR } = await start();
    await rememberAliases([PAIR, OTHER], NOW + 100 * CONTESTED_FOR);
    await rememberAliases([OTHER], NOW);
    await rememberAliases([OTHER], NOW + CONTESTED_FOR - 1);
    expect(await recallNsid('invented')).toBeNull();
    await rememberAliases([OTHER], NOW + CONTESTED_FOR);
    expect(await recallNsid('invented')).toBe('2@N99');
  });

  it('touches no other alias', async () => {
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([PAIR, pair('else', '3@N99')], NOW);
    await rememberAliases([OTHER], NOW);
    expect(await recallNsid('else')).toBe('3@N99');
  });
});

/** Makes a database as the previous version did, which used IndexedDB directly. */
const makeVersion1 = (rows: unknown[]) =>
  new Promise<void>((resolve) => {
    const request = disk.open('overexposed', 10);
    request.onupgradeneeded = () => {
      const table = request.result.createObjectStore('aliases', { keyPath: 'alias' });
      table.createIndex('seen', 'seen');
      for (const row of rows) table.add(row);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

it('forgets the previous version’s pairs, which do not say where they were seen', async () => {
  await makeVersion1([{ alias: 'invented', nsid: '1@N99', seen: NOW }]);
  const { rememberAliases, recallNsid, stored } = await start();
  expect(await recallNsid('invented')).toBeNull();
  expect(await stored()).toEqual([]);
  await rememberAliases([PAIR], NOW);
  expect(await recallNsid('invented')).toBe('1@N99');
});

/** Makes the browser fail to open the database until it is deleted, or permanently. */
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

describe('a database', () => {
  beforeEach(() => {
    // Dexie logs its attempts there.
    vi.spyOn(console, 'warn').mockReturnValue();
  });

  it.each(['UnknownError', 'InvalidStateError', 'VersionError'])(
    'is recreated after %s',
    async (name) => {
      await (await start()).rememberAliases([PAIR], NOW);
      const { rememberAliases, recallNsid } = await start();
      failToOpen(name);
      expect(await recallNsid('invented')).toBeNull();
      await rememberAliases([PAIR], NOW);
      expect(await recallNsid('invented')).toBe('1@N99');
    },
  );

  it('is skipped if a new one fails too', async () => {
    const { rememberAliases, recallNsid } = await start();
    const deleted = failToOpen('UnknownError', true);
    await rememberAliases([PAIR], NOW);
    expect(await recallNsid('invented')).toBeNull();
    expect(deleted).toHaveBeenCalledOnce();
  });

  it('is not deleted for lack of space, and is used again once there is some', async () => {
    await (await start()).rememberAliases([PAIR], NOW);
    const { recallNsid } = await start();
    const deleted = failToOpen('QuotaExceededError', true);
    expect(await recallNsid('invented')).toBeNull();
    expect(deleted).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await recallNsid('invented')).toBe('1@N99');
  });

  it('gets its tables if they are missing', async () => {
    await new Promise((resolve) => {
      disk.open('overexposed', 20).onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([PAIR], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
  });

  it('can be deleted by another page, and is then recreated', async () => {
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([PAIR], NOW);
    await Dexie.delete('overexposed');
    expect(await recallNsid('invented')).toBeNull();
  });

  it('is skipped if the browser has none', async () => {
    disk = undefined as unknown as IDBFactory;
    const { rememberAliases, recallNsid } = await start();
    await rememberAliases([PAIR], NOW);
    expect(await recallNsid('invented')).toBeNull();
  });
});
