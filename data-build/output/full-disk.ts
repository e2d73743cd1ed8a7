import { DataError } from '../errors';

/** Part of the database's long message when there is no space for its files. */
const DATABASE = /max_temp_directory_size|No space left on device/;

/**
 * The error to show if the disk may be full: one that says so, or else the same error.
 * @param out the path that could not be written.
 */
export function namingFullDisk(error: unknown, out: string): unknown {
  if (!(error instanceof Error)) return error;
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC' || DATABASE.test(error.message);
  return isFull ? new DataError(`There is not enough space on the disk of ${out}.`) : error;
}
