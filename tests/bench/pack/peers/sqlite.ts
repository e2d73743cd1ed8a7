import initSqlJs from 'sql.js';
import type { Peer } from '../peer';

/** SQLite in WebAssembly (`sql.js`): a table of ids. */
export const sqlite: Peer = {
  questions: 10_000,
  async build(ids) {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run('CREATE TABLE photos (id INTEGER PRIMARY KEY); BEGIN');
    const insert = database.prepare('INSERT INTO photos VALUES (?)');
    for (const id of ids) insert.run([id]);
    insert.free();
    database.run('COMMIT');
    const bytes = database.export();
    database.close();
    return new Map([['photos.sqlite', bytes]]);
  },
  async open(files) {
    const { Database } = await initSqlJs();
    const database = new Database(files.get('photos.sqlite'));
    const select = database.prepare('SELECT 1 FROM photos WHERE id = ?');
    return (id) => {
      select.bind([id]);
      const found = select.step();
      select.reset();
      return found;
    };
  },
};
