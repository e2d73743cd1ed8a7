/** Why a pack cannot answer. None of these may ever be shown as "no". */
export type PackErrorCode = 'missing' | 'damaged' | 'unsupported';

/** A pack that is not there, does not check out, or is of a newer format. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly code: PackErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
