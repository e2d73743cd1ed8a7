/** A failure that may be temporary: a network failure, a busy server. */
export class TransientError extends Error {
  override readonly name = 'TransientError';

  /** @param wait seconds that the server asks to wait. */
  constructor(
    message: string,
    readonly wait = 0,
  ) {
    super(message);
  }
}
