import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParquetFile } from '../sightings/parquet';
import { DataError } from '../errors';

/** What Hive and its successors write for a null in the name of a folder. */
const NULL = '__HIVE_DEFAULT_PARTITION__';

/** Written for the engine itself: `_SUCCESS`, `_committed_…`, `.part-00000.crc`. */
const isBeside = (name: string): boolean => /^[._]|\.crc$/.test(name);

/**
 * The parts of a table in a folder written by an engine, sorted by name: all files except those written for
 * the engine itself. Folders such as `dataset=pipa` add columns.
 * @throws {DataError} for a folder without parts, or one that would give rows that are not the table's: an
 *   unfinished one, or a Delta table, which keeps outdated files.
 */
export async function parquetParts(folder: string): Promise<ParquetFile[]> {
  const parts = await partsIn(folder, folder, '', new Map());
  if (parts.length === 0) throw new DataError(`sightings: there is no file in ${folder}.`);
  return parts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function partsIn(
  root: string,
  folder: string,
  prefix: string,
  partition: ReadonlyMap<string, string>,
): Promise<ParquetFile[]> {
  const parts: ParquetFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === '_temporary') {
      throw new DataError(
        `sightings: ${root} contains ${prefix}_temporary: it is not completely written.`,
      );
    }
    if (entry.name === '_delta_log') {
      throw new DataError(`sightings: ${root} is a Delta table: write it as plain Parquet first.`);
    }
    if (isBeside(entry.name)) continue;
    const name = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) parts.push({ path, name, partition });
    else {
      const below = new Map([...partition, ...columnOf(entry.name, root)]);
      parts.push(...(await partsIn(root, path, `${name}/`, below)));
    }
  }
  return parts;
}

/** The column in a folder's name, `name=value` with percent escapes. */
function columnOf(name: string, root: string): [string, string][] {
  const equals = name.indexOf('=');
  if (equals <= 0) return [];
  try {
    const value = decodeURIComponent(name.slice(equals + 1));
    return [[name.slice(0, equals), value === NULL ? '' : value]];
  } catch {
    throw new DataError(`sightings: ${root}: the folder ${name} has no value.`);
  }
}
