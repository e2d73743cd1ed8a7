/** Why a pack is not followed, or not brought up to date. Each has its sentence for people. */
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

/** A followed pack that is refused: nothing of it is kept, and the one before answers. */
export class FollowError extends Error {
  override readonly name = 'FollowError';

  /** @param message what exactly happened, for whoever looks into it. */
  constructor(
    readonly code: FollowErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
