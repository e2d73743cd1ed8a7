/** Why files are not taken. Each has its sentence for people among the texts of the lists. */
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

/** Files that are not taken as a list; nothing is kept of them. */
export class ImportError extends Error {
  override readonly name = 'Refusal';

  /** @param message what exactly was found, for whoever looks into it; may be empty. */
  constructor(
    readonly code: ImportErrorCode,
    message = '',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
