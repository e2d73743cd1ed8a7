import type { Check, Source } from '../../lib/checks/types';
import type { AppTranslate } from '../../lib/i18n/app/texts';

/** What a check does not have, in words; certain where photos were counted that it has not. */
interface Incompleteness {
  text: string;
  certain: boolean;
}

/**
 * Says that a check does not cover all photos, as the others must not be taken for "not found"; null if it
 * covers as many as were counted.
 */
export function incompleteness(
  { facts, account, list, sources }: Check,
  t: AppTranslate,
): Incompleteness | null {
  const seen = facts.photos;
  if (sources) return ofMerged(sources, seen, t);
  if (account.photos === null)
    return { text: t(list ? 'walkedUncounted' : 'checkUncounted'), certain: false };
  if (account.photos <= seen) return null;
  const counts = { counted: account.photos, seen };
  return { text: t(list ? 'walkedMissing' : 'checkMissing', counts), certain: true };
}

/** What one source lacks another may have: how much is known only where one counts more than there are. */
function ofMerged(
  sources: readonly Source[],
  seen: number,
  t: AppTranslate,
): Incompleteness | null {
  const counted = Math.max(...sources.map(({ account }) => account.photos ?? 0));
  if (counted > seen) return { text: t('mergedMissing', { counted, seen }), certain: true };
  const isWhole = sources.every(
    ({ account, photos }) => account.photos !== null && account.photos <= photos,
  );
  return isWhole ? null : { text: t('mergedUnclear'), certain: false };
}
