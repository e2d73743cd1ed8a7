/** Why files are rejected. Each code has its sentence among the texts of the lists. */
export type ImportErrorCode =
  | 'unknown'
  | 'empty'
  | 'noPhotos'
  | 'cutShort'
  | 'broken'
  | 'packed'
  | 'codec'
  | 'needsBase'
  | 'mixed'
  | 'tooLarge'
  | 'unreadable'
  | 'damagedPack'
  | 'incompletePack'
  | 'newerPack'
  | 'olderPack'
  | 'duplicate'
  | 'noRoom'
  | 'private'
  | 'failed';

/** Files were rejected as a list; nothing of them is stored. */
export class ImportError extends Error {
  override readonly name = 'Refusal';

  /** @param message details for debugging; may be empty. */
  constructor(
    readonly code: ImportErrorCode,
    message = '',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
