/** Why a list could not be got. Each has its sentence for people among the texts of the pages. */
export type GetErrorCode =
  | 'offline'
  | 'network'
  | 'refused'
  | 'busy'
  | 'webPage'
  | 'wrongBytes'
  | 'elsewhere'
  | 'notAllowed';

/** A download that was given up. */
export class GetError extends Error {
  override readonly name: string = 'GetError';

  /** @param message what exactly happened, for whoever looks into it. */
  constructor(
    readonly code: GetErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A failure that another try may mend: what came so far is kept for it. */
export class TransientError extends GetError {
  override readonly name = 'TransientError';

  /** @param wait milliseconds that the server asks to wait. */
  constructor(
    code: GetErrorCode,
    message: string,
    readonly wait = 0,
  ) {
    super(code, message);
  }
}
