import { PackError } from '../pack/errors';
import { ReleaseError } from '../pack/release/release';
import { ImportError } from '../user-lists/import-error';
import { FollowError, type FollowErrorCode } from './errors';

const IMPORT_CODES: Readonly<Record<string, FollowErrorCode>> = {
  noRoom: 'noRoom',
  private: 'private',
  newerPack: 'newerPack',
  damagedPack: 'damaged',
  incompletePack: 'damaged',
  olderPack: 'damaged',
};

/** Converts any failure to a `FollowError`, which has a sentence for people. */
export function asFollowError(error: unknown): FollowError {
  if (error instanceof FollowError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new FollowError(codeOf(error), message, { cause: error });
}

function codeOf(error: unknown): FollowErrorCode {
  if (error instanceof ReleaseError) return error.code;
  if (error instanceof PackError) return error.code === 'unsupported' ? 'newerPack' : 'damaged';
  if (error instanceof ImportError) return IMPORT_CODES[error.code] ?? 'failed';
  return 'failed';
}
