import { type Schema, VERSION } from './schema';

/** Runs work in a transaction of its own, and gives its result once that is complete. */
export type BareTable = <T>(
  mode: IDBTransactionMode,
  work: (table: IDBObjectStore) => Promise<T>,
) => Promise<T>;

/**
 * A table through IndexedDB as it is. For the background: Dexie's 97 kB beside it take each of its
 * starts 5 ms. The database is opened at the first work, and made where there is none.
 * Work rejects with the browser's own `DOMException`.
 */
export function bareTable(schema: Schema): BareTable {
  let opened: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    const opening = openDatabase(schema, () => {
      if (opened === opening) opened = null;
    });
    // A failure is not kept: the next work tries again.
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  }

  return async (mode, work) => {
    const database = await (opened ??= open());
    const transaction = database.transaction(schema.table, mode);
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new DOMException('The transaction was ended.', 'AbortError'));
      };
    });
    const [result] = await Promise.all([work(transaction.objectStore(schema.table)), complete]);
    return result;
  };
}

/** What a request gives. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });

/** @param onClosed told once it can be used no more. */
async function openDatabase(
  { database: name, table, key, indexes }: Schema,
  onClosed: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(table, { keyPath: key });
    for (const field of indexes) store.createIndex(field, field);
  };
  const database = await resultOf(request);
  database.onclose = onClosed;
  // Whoever deletes or upgrades it waits for all others to let go.
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  return database;
}
