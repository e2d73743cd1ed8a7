import type { ImportErrorCode } from '../../lib/user-lists/import-error';
import type { AppKey } from '../../lib/i18n/app/texts';

/** A sentence for each reason for rejecting files. */
export const REFUSED = {
  unknown: 'refusedUnknown',
  empty: 'refusedEmpty',
  noPhotos: 'refusedNoPhotos',
  cutShort: 'refusedCutShort',
  broken: 'refusedBroken',
  packed: 'refusedPacked',
  codec: 'refusedCodec',
  needsBase: 'refusedNeedsBase',
  mixed: 'refusedMixed',
  tooLarge: 'refusedTooLarge',
  unreadable: 'refusedUnreadable',
  damagedPack: 'refusedDamagedPack',
  incompletePack: 'refusedIncompletePack',
  newerPack: 'refusedNewerPack',
  olderPack: 'refusedOlderPack',
  duplicate: 'refusedDuplicate',
  noRoom: 'refusedNoRoom',
  private: 'refusedPrivate',
  failed: 'refusedFailed',
} as const satisfies Record<ImportErrorCode, AppKey>;

/** Texts for the reasons that sources give for skipping rows. */
const SKIPPED: Partial<Record<string, AppKey>> = {
  'not readable': 'skipUnreadable',
  'not on Flickr': 'skipElsewhere',
  'on Flickr, but not a photo': 'skipNotPhoto',
  'names no photo': 'skipNoPhoto',
  'not the id of a dataset': 'skipBadDataset',
  'owner is no NSID, alias or profile address': 'skipBadOwner',
  'contradicts itself': 'skipContradiction',
  'number was rounded, its last digits are lost': 'skipRounded',
  'above the table': 'skipAboveTable',
};

/** The text for a source's reason; null if there is none, then the reason itself is shown. */
export const skippedText = (reason: string): AppKey | null => SKIPPED[reason] ?? null;

/** Why a list cannot answer. */
export const FAILED = {
  missing: 'listGone',
  damaged: 'listDamaged',
  unsupported: 'listNewer',
} as const satisfies Record<string, AppKey>;
