import type { Page } from '@playwright/test';

/** A fault of the database of added lists. */
export type DatabaseFault =
  | 'deleted'
  | 'blocked'
  | 'older'
  | 'newer'
  | 'newer without its tables'
  | 'garbage';

/**
 * Causes the fault from a page of the extension, as another version of the extension, the browser or the disk
 * would. Returns when it is done.
 */
export const breakDatabase = (page: Page, fault: DatabaseFault): Promise<void> =>
  page.evaluate(async (how) => {
    const NAME = 'overexposed-lists';
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error!);
        };
      });
    const drop = () => done(indexedDB.deleteDatabase(NAME));
    const make = async (version: number) => {
      const opening = indexedDB.open(NAME, version);
      opening.onupgradeneeded = () => opening.result.createObjectStore('other');
      (await done(opening)).close();
    };
    switch (how) {
      case 'deleted':
        await drop();
        break;
      case 'blocked': {
        // One page keeps it open, another waits to upgrade it, and all others queue behind.
        const held = await done(indexedDB.open(NAME));
        Object.assign(globalThis, { held });
        const waiting = indexedDB.open(NAME, held.version + 1);
        waiting.onupgradeneeded = () => {
          waiting.transaction!.abort();
        };
        await new Promise((resolve) => (waiting.onblocked = resolve));
        break;
      }
      case 'older':
        await drop();
        await make(1);
        break;
      case 'newer':
        (await done(indexedDB.open(NAME, 990))).close();
        break;
      case 'newer without its tables':
        await drop();
        await make(990);
        break;
      case 'garbage': {
        const database = await done(indexedDB.open(NAME));
        const files = database.transaction('files', 'readwrite').objectStore('files');
        for (const row of (await done(files.getAll())) as object[])
          await done(files.put({ ...row, content: 'garbage' }));
        database.close();
      }
    }
  }, fault);

/** Ends the fault `blocked`. */
export const unblockDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { held: IDBDatabase }).held.close();
  });
