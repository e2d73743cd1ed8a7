/** An error that its message explains fully: shown as one line, without a stack. */
export class DataError extends Error {
  override readonly name: string = 'DataError';
}

/** Whether the system reports that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Wrong usage of the command line. */
export class UsageError extends DataError {
  override readonly name = 'UsageError';
}
