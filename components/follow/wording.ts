import type { FollowErrorCode } from '../../lib/follow/errors';
import type { AppKey } from '../../lib/i18n/app/texts';

/** A sentence for each refusal. */
export const REFUSED = {
  address: 'followNoAddress',
  notAllowed: 'followNotAllowed',
  network: 'followNoNetwork',
  refused: 'followNoFiles',
  elsewhere: 'followElsewhere',
  notSigned: 'followNotSigned',
  wrongSignature: 'followWrongSignature',
  changedKey: 'followChangedKey',
  rollback: 'followRollback',
  wrongBytes: 'followWrongBytes',
  damaged: 'followDamaged',
  newerPack: 'refusedNewerPack',
  noRoom: 'refusedNoRoom',
  private: 'followPrivate',
  failed: 'refusedFailed',
} as const satisfies Record<FollowErrorCode, AppKey>;
