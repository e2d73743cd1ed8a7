/** Why a list could not be downloaded. Each code has its sentence among the texts of the pages. */
export type DownloadErrorCode =
  | 'offline'
  | 'network'
  | 'refused'
  | 'busy'
  | 'webPage'
  | 'wrongBytes'
  | 'elsewhere'
  | 'notAllowed';

/** A download failed. */
export class DownloadError extends Error {
  override readonly name: string = 'DownloadError';

  /** @param message technical details. */
  constructor(
    readonly code: DownloadErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A failure that may pass: the bytes stored so far are kept for another attempt. */
export class TransientError extends DownloadError {
  override readonly name = 'TransientError';

  /** @param wait milliseconds that the server asks to wait. */
  constructor(
    code: DownloadErrorCode,
    message: string,
    readonly wait = 0,
  ) {
    super(code, message);
  }
}
