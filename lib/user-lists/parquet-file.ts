import { type FileMetaData, parquetMetadataAsync, parquetSchema } from 'hyparquet';
import { SOURCES } from '../sources/sources';
import { fileBytes, type InputFile } from './file-text';
import { asBuffer, damaged, parquetLines } from './parquet-rows';
import { ImportError } from './import-error';

/** Supported compression of columns: the usual one, and none. */
const CODECS = ['SNAPPY', 'UNCOMPRESSED'];

/**
 * The most bytes of the columns read from one row group. A group is fetched as a whole, and a column may be
 * a single page: reading one of this size took 1 GB of memory. Common writers make groups of 128 MB or a
 * million rows.
 */
const MOST_BYTES = 1 << 28;

/**
 * A Parquet file that a person chose, whose bytes are its rows as JSON Lines, with the columns that a
 * source reads. One row group is in memory at a time and is decoded on demand.
 * @throws {ImportError} if no source reads its columns, if their compression is not supported, or if a
 * group
 *   is too large.
 * @throws {ListError} if it is damaged or truncated.
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
  return { name: file.name, archive: null, size, bytes, stored: () => fileBytes(file) };
}

type Chunk = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>;

/** The metadata of the columns to read, for each row group. */
const groupsOf = ({ row_groups: groups }: FileMetaData, columns: readonly string[]): Chunk[][] =>
  groups.map((group) =>
    group.columns.flatMap(({ meta_data: chunk }) =>
      chunk && columns.includes(chunk.path_in_schema[0]!) ? [chunk] : [],
    ),
  );

/** The uncompressed size, which is roughly that of their text. */
const sizeOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
