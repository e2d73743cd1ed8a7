/** An error that its message tells all about: shown as one line, without a stack. */
export class DataError extends Error {
  override readonly name: string = 'DataError';
}

/** The command line was used wrongly. */
export class UsageError extends DataError {
  override readonly name = 'UsageError';
}
