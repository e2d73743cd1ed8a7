import type { FirstLookTranslate } from '../../lib/i18n/first-look/texts';
import type { PageSummary } from '../../lib/messages/types';

/** Whether a photo on a page, or the page's owner, is in a list. */
export const anyFound = ({ flagged, owners }: PageSummary): boolean =>
  flagged > 0 || owners.length > 0;

/** How many of a page's photos are in lists, as a sentence; null while the index does not know. */
export function pageLine(
  { state, flagged, photos, lists }: PageSummary,
  t: FirstLookTranslate,
): string | null {
  if (state !== 'ready') return null;
  if (flagged > 0) return t('pageFlagged', { count: flagged, total: photos });
  if (photos === 0) return t('pageNoPhotos');
  return lists > 0 ? t('pageNoneFlagged', { count: photos }) : t('pageNotKnown');
}
