import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, USMALLINT } from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection, DuckDBVector } from '@duckdb/node-api';
import type { Sighting } from '../../lib/sources/types';
import { OwnerNames } from './owner-names';
import { Parts } from './parts';
import { sightingRows } from './rows';
import type { SightingRows } from './rows';

/** Rows in one DuckDB vector. */
const VECTOR = 2048;

/**
 * The sightings of a build in an embedded database, which sorts them and spills to disk if they do not fit
 * in memory. Owners and datasets are stored as numbers, photo ids as doubles, which avoids a bigint or a
 * string per row on the way in and out.
 */
export class SightingStore {
  readonly owners = new OwnerNames();
  readonly parts = new Parts();
  readonly #chunk = DuckDBDataChunk.create([DOUBLE, USMALLINT, INTEGER], VECTOR);
  #waiting = 0;
  #columns: DuckDBVector[] = [];
  /** The number of sightings added, as the parts count them. */
  #sorted = 0;

  private constructor(
    readonly connection: DuckDBConnection,
    private readonly instance: DuckDBInstance,
    private readonly appender: DuckDBAppender,
  ) {
    this.#begin();
  }

  /** @param scratch a folder for what does not fit in memory. */
  static async open(scratch: string): Promise<SightingStore> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: '2400MB',
      threads: '2',
      temp_directory: scratch,
    });
    const connection = await instance.connect();
    await connection.run('CREATE TABLE sightings (photo DOUBLE, part USMALLINT, owner INTEGER)');
    return new SightingStore(connection, instance, await connection.createAppender('sightings'));
  }

  /** Adds sightings of one input. */
  add(input: number, sightings: readonly Sighting[]): void {
    for (const { photoId, owner, dataset } of sightings) {
      const [photos, parts, owners] = this.#columns;
      photos!.setItem(this.#waiting, photoId);
      parts!.setItem(this.#waiting, this.parts.count(input, dataset));
      owners!.setItem(this.#waiting, this.owners.idOf(owner));
      if (++this.#waiting === VECTOR) this.#flush();
    }
  }

  /** Writes what {@link add} was given, so that SQL can add to the same table. */
  flush(): void {
    this.#flush();
    this.appender.flushSync();
  }

  /** Sorts what was added. Nothing can be added afterwards. */
  async sort(): Promise<void> {
    this.#flush();
    this.appender.closeSync();
    await this.connection.run('CREATE TABLE sorted AS FROM sightings ORDER BY photo');
    await this.connection.run('DROP TABLE sightings');
    this.#sorted = this.parts.all.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** The sorted sightings. The arrays are reused for the next batch. */
  async *sorted(): AsyncGenerator<SightingRows> {
    // A separate connection: a second query on the same one ends the first, without an error.
    const connection = await this.instance.connect();
    let left = this.#sorted;
    try {
      const result = await connection.stream('FROM sorted');
      const rows = sightingRows(VECTOR);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) break;
        rows.count = chunk.rowCount;
        left -= rows.count;
        copy(chunk.getColumnVector(0), rows.photos, rows.count);
        copy(chunk.getColumnVector(1), rows.parts, rows.count);
        copy(chunk.getColumnVector(2), rows.owners, rows.count);
        yield rows;
      }
    } finally {
      connection.closeSync();
    }
    if (left !== 0) throw new Error(`The database did not return ${left} sightings.`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  #begin(): void {
    this.#chunk.reset();
    this.#chunk.rowCount = VECTOR;
    this.#columns = [0, 1, 2].map((column) => this.#chunk.getColumnVector(column));
    this.#waiting = 0;
  }

  #flush(): void {
    if (this.#waiting === 0) return;
    for (const column of this.#columns) column.flush();
    this.#chunk.rowCount = this.#waiting;
    this.appender.appendDataChunk(this.#chunk);
    this.#begin();
  }
}

function copy(
  column: DuckDBVector,
  into: Float64Array | Uint16Array | Int32Array,
  n: number,
): void {
  for (let i = 0; i < n; i++) into[i] = column.getItem(i) as number;
}
