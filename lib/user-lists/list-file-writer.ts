import { Dexie, type Table } from 'dexie';
import type { ListFile } from './list-files';
import { dexieStores, LIST_FILES } from '../storage/schema';

type ListDatabase = Dexie & { files: Table<ListFile, [list: string, name: string]> };

let opened: ListDatabase | null = null;

function database(): ListDatabase {
  if (opened) return opened;
  opened = new Dexie(LIST_FILES.database) as ListDatabase;
  opened.version(1).stores(dexieStores(LIST_FILES));
  return opened;
}

/** Stores the files of a list's pack, all or none, in the place of any that are there. */
export async function putListFiles(list: string, files: ReadonlyMap<string, Blob>): Promise<void> {
  const rows = [...files].map(([name, content]) => ({ list, name, content }));
  const { files: table } = database();
  await database().transaction('rw', table, async () => {
    await table.where({ list }).delete();
    await table.bulkAdd(rows);
  });
}

/** Deletes the files of all lists, damaged or not. */
export async function deleteAllListFiles(): Promise<void> {
  opened?.close();
  opened = null;
  await Dexie.delete(LIST_FILES.database);
}
