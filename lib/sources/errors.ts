/** Why a whole list is refused. */
export type ListErrorCode = 'format' | 'truncated';

/** A list that does not have its source's format, or is truncated. */
export class ListError extends Error {
  override readonly name = 'ListError';

  constructor(
    readonly code: ListErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** At most 100 characters of a row, on one line, for a message. */
export function excerpt(row: string): string {
  const short = row.length > 100 ? `${row.slice(0, 99)}…` : row;
  return JSON.stringify(short);
}
