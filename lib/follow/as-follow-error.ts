import { PackError } from '../pack/errors';
import { ReleaseError } from '../pack/release/release';
import { ImportError } from '../user-lists/import-error';
import { FollowError, type FollowErrorCode } from './errors';

const OF_IMPORT: Readonly<Record<string, FollowErrorCode>> = {
  noRoom: 'noRoom',
  private: 'private',
  newerPack: 'newerPack',
  damagedPack: 'damaged',
  incompletePack: 'damaged',
  olderPack: 'damaged',
};

/** What any failure of following comes to. */
export function asFollowError(error: unknown): FollowError {
  if (error instanceof FollowError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new FollowError(codeOf(error), message, { cause: error });
}

function codeOf(error: unknown): FollowErrorCode {
  if (error instanceof ReleaseError) return error.code;
  if (error instanceof PackError) return error.code === 'unsupported' ? 'newerPack' : 'damaged';
  if (error instanceof ImportError) return OF_IMPORT[error.code] ?? 'failed';
  return 'failed';
}
