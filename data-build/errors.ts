/** An error that its message tells all about: shown as one line, without a stack. */
export class DataError extends Error {
  override readonly name: string = 'DataError';
}

/** Whether the system says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The command line was used wrongly. */
export class UsageError extends DataError {
  override readonly name = 'UsageError';
}
