/** Why a pack cannot answer. Never show any of these as "no". */
export type PackErrorCode = 'missing' | 'damaged' | 'unsupported';

/** A pack that is missing, fails a check, or has a newer format. */
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
