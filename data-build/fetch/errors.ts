/** An answer that may be another one later: a network that fails, a server that is busy. */
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
