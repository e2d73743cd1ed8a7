import { parseOwner } from '../ids/nsid';
import { isPhotoId } from '../ids/photo-id';

/** Whether an untrusted value is a photo id. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && isPhotoId(value);

/** Whether an untrusted value is an NSID in its normal form, or a path alias. */
export const isOwner = (value: unknown): value is string =>
  typeof value === 'string' && parseOwner(value) === value;
