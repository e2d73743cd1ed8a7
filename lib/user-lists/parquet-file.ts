import { type FileMetaData, parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { SOURCES } from '../sources/sources';
import { fileBytes, type InputFile } from './file-text';
import { asBuffer, damaged, parquetLines } from './parquet-rows';
import { ImportError } from './import-error';

/** How columns may be compressed: the usual way, or not. */
const CODECS = ['SNAPPY', 'UNCOMPRESSED'];

/**
 * What the columns that are read of one group of rows may come to. A group is fetched whole, and a
 * column of it may be a single page: reading one of this size took 1 GB of memory. The usual writers
 * make groups of 128 MB or a million rows.
 */
const MOST_BYTES = 1 << 28;

/**
 * A Parquet file that a person brings, whose bytes are its rows as JSON Lines, with the columns that
 * a source reads. One group of rows is in memory at a time, and decoded as it is asked for.
 * @throws {ImportError} when no source reads its columns, they are compressed in another way, or a group
 *   is too large.
 * @throws {ListError} when it is damaged or cut short.
 */
export async function parquetFile(file: File, most = MOST_BYTES): Promise<InputFile> {
  const metadata = await parquetMetadataAsync(asBuffer(file)).catch((cause: unknown) =>
    damaged(file.name, cause),
  );
  const found = parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns = SOURCES.map(({ parquet }) => parquet).find((names) =>
    names?.every((name) => found.includes(name)),
  );
  if (!columns) throw new ImportError('unknown', `${file.name}: ${found.join(', ')}`);
  const groups = groupsOf(metadata, columns);
  const codec = groups
    .flat()
    .map((chunk) => chunk.codec)
    .find((each) => !CODECS.includes(each));
  if (codec) throw new ImportError('codec', `${file.name}: ${codec}`);
  if (groups.some((group) => sizeOf(group) > most)) throw new ImportError('tooLarge', file.name);

  const size = sizeOf(groups.flat());
  const bytes = () => parquetLines(file, metadata, columns);
  return { name: file.name, archived: false, size, bytes, stored: () => fileBytes(file) };
}

type Chunk = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>;

/** What the file says of the columns that are read, for each group of rows. */
const groupsOf = ({ row_groups: groups }: FileMetaData, columns: readonly string[]): Chunk[][] =>
  groups.map((group) =>
    group.columns.flatMap(({ meta_data: chunk }) =>
      chunk && columns.includes(chunk.path_in_schema[0]!) ? [chunk] : [],
    ),
  );

/** Bytes before they were compressed: about what their text comes to. */
const sizeOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
