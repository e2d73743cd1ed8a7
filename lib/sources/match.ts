import { parsePhotoId } from '../ids/photo-id';
import { NSID } from './owner';
import { UNREADABLE } from './rows';
import type { Row } from './types';

/** MegaFace's training set: `<NSID>_identity_<k>/<photo>_<face>.jpg`. */
export const IDENTITY_PATH = `(?<owner>${NSID})_identity_[0-9]+/(?<photo>[0-9]+)_[0-9]+\\.jpg`;

/** MegaFace's distractors: `<first digits of NSID>/<NSID>/<photo>_<face>.jpg`. */
export const MEMBER_PATH = `[0-9]{1,3}/(?<owner>${NSID})/(?<photo>[0-9]+)_[0-9]+\\.jpg`;

/**
 * Rows read by a regular expression. Its group `photo` is the photo id; its group `owner`, if any, is the
 * owner's NSID.
 */
export function matchRow(pattern: RegExp, dataset: string): (line: string) => Row {
  return (line) => {
    const groups = pattern.exec(line)?.groups;
    const photoId = parsePhotoId(groups?.photo ?? '');
    return photoId < 0 ? UNREADABLE : { photoId, owner: groups?.owner ?? null, dataset };
  };
}
