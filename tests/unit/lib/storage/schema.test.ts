import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bareTable, resultOf } from '../../../../lib/storage/bare-table';
import { ALIASES, dexieStores, LIST_FILES, type Schema } from '../../../../lib/storage/schema';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new FakeFactory());
  Dexie.dependencies.indexedDB = indexedDB;
});

/** The table's makeup, as whoever opens the database next finds it. */
async function madeUp({ database, table }: Schema) {
  const opened = await resultOf(indexedDB.open(database));
  const store = opened.transaction(table).objectStore(table);
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return { name, keyPath, unique, multiEntry };
  });
  opened.close();
  return {
    version: opened.version,
    tables: [...opened.objectStoreNames],
    key: store.keyPath,
    counted: store.autoIncrement,
    indexes,
  };
}

const byDexie = async (schema: Schema) => {
  const database = new Dexie(schema.database);
  database.version(1).stores(dexieStores(schema));
  await database.open();
  return database;
};
const bare = (schema: Schema) =>
  bareTable(schema)('readonly', (table) => resultOf<number>(table.count()));

describe.each([ALIASES, LIST_FILES])('the database of $table', (schema) => {
  it('is the same, whoever makes it', async () => {
    (await byDexie(schema)).close();
    const made = await madeUp(schema);
    vi.stubGlobal('indexedDB', new FakeFactory());
    await bare(schema);
    expect(await madeUp(schema)).toEqual(made);
  });

  it('made by one is used by the other', async () => {
    await bare(schema);
    const database = await byDexie(schema);
    expect(await database.table(schema.table).count()).toBe(0);
    expect(await bare(schema)).toBe(0);
    database.close();
  });

  it('can be deleted while it is open, and is then made anew', async () => {
    const table = bareTable(schema);
    const count = () => table('readonly', (store) => resultOf<number>(store.count()));
    await count();
    await Dexie.delete(schema.database);
    expect(await count()).toBe(0);
  });
});
