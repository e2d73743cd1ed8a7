import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

let disk: IDBFactory;

async function start() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', disk);
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = disk;
  return import('../../../../lib/user-lists/list-files');
}

/** A database with a list's file, made with IndexedDB directly as earlier versions did. */
const makeByHand = () =>
  new Promise<void>((resolve) => {
    const request = disk.open('overexposed-lists', 10);
    request.onupgradeneeded = () => {
      const table = request.result.createObjectStore('files', { keyPath: ['list', 'name'] });
      table.createIndex('list', 'list');
      table.add({ list: 'mine', name: 'photos.dat', content: new Blob(['12345']) });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

const read = async (files: { read: (name: string, a: number, b: number) => Promise<Uint8Array> }) =>
  new TextDecoder().decode(await files.read('photos.dat', 1, 3));

beforeEach(() => {
  disk = new FakeFactory();
});

describe('the files of lists', () => {
  it('of earlier versions are still there', async () => {
    await makeByHand();
    const { listFiles } = await start();
    expect(await read(listFiles('mine'))).toBe('23');
  });

  it('are replaced all together', async () => {
    await makeByHand();
    const { listFiles, putListFiles } = await start();
    await putListFiles('mine', new Map([['other.dat', new Blob(['x'])]]));
    await expect(read(listFiles('mine'))).rejects.toThrow(/no longer has/);
  });

  it('are deleted list by list, or all at once', async () => {
    const { listFiles, putListFiles, deleteListFiles, deleteAllListFiles } = await start();
    for (const list of ['a', 'ab', 'b'])
      await putListFiles(list, new Map([['photos.dat', new Blob(['12345'])]]));
    await deleteListFiles('a');
    await expect(read(listFiles('a'))).rejects.toThrow(/no longer has/);
    expect(await read(listFiles('ab'))).toBe('23');
    await deleteAllListFiles();
    await expect(read(listFiles('b'))).rejects.toThrow(/no longer has/);
  });

  it('are looked for again after the browser failed to open the database', async () => {
    await makeByHand();
    const { listFiles } = await start();
    const open = vi.spyOn(disk, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const files = listFiles('mine');
    await expect(read(files)).rejects.toThrow(/cannot be read/);
    open.mockRestore();
    expect(await read(files)).toBe('23');
  });
});
