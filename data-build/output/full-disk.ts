import { DataError } from '../errors';

/** What stands in the database's long message when there is no room for its own files. */
const DATABASE = /max_temp_directory_size|No space left on device/;

/**
 * The error to show where one may come of a full disk: one that says so, or else the same.
 * @param out what could not be written.
 */
export function namingFullDisk(error: unknown, out: string): unknown {
  if (!(error instanceof Error)) return error;
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC' || DATABASE.test(error.message);
  return isFull ? new DataError(`There is too little room on the disk of ${out}.`) : error;
}
