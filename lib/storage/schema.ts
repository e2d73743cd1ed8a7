/** A database of one table. Pages write it through Dexie, the background without: both make the same. */
export interface Schema {
  /** The database's name. */
  database: string;
  table: string;
  /** The field, or fields together, that tell rows apart. */
  key: string | string[];
  /** Fields that rows are looked up or sorted by. */
  indexes: string[];
}

/** What pages showed: may be thrown away when it breaks, where lists that a person added may not. */
export const ALIASES: Schema = {
  database: 'overexposed',
  table: 'aliases',
  key: 'alias',
  indexes: ['seen'],
};

/** The files of added lists. */
export const LIST_FILES: Schema = {
  database: 'overexposed-lists',
  table: 'files',
  key: ['list', 'name'],
  indexes: ['list'],
};

/** Version 1: Dexie counts in tens of IndexedDB's versions. */
export const VERSION = 10;

/** The table as Dexie's `stores` takes it. */
export function dexieStores({ table, key, indexes }: Schema): Record<string, string> {
  const primary = typeof key === 'string' ? key : `[${key.join('+')}]`;
  return { [table]: [primary, ...indexes].join(', ') };
}
