/** Why a pack is not followed, or not updated. Each has a sentence for people. */
export const FOLLOW_ERRORS = [
  'address',
  'notAllowed',
  'network',
  'refused',
  'elsewhere',
  'notSigned',
  'wrongSignature',
  'changedKey',
  'rollback',
  'wrongBytes',
  'damaged',
  'newerPack',
  'noRoom',
  'private',
  'failed',
] as const;

export type FollowErrorCode = (typeof FOLLOW_ERRORS)[number];

/** A followed pack was refused: nothing of it is kept, and the previous release continues to answer. */
export class FollowError extends Error {
  override readonly name = 'FollowError';

  /** @param message technical details. */
  constructor(
    readonly code: FollowErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
