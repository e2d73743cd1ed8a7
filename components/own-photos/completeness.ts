import type { Check } from '../../lib/checks/types';
import type { AppTranslate } from '../../lib/i18n/app/texts';

/**
 * Says that a check does not cover all photos, as the others must not be taken for "not found"; null if it
 * covers as many as were counted.
 */
export function incompleteness(
  { facts, account, list }: Check,
  t: AppTranslate,
): { text: string; certain: boolean } | null {
  if (account.photos === null)
    return { text: t(list ? 'walkedUncounted' : 'checkUncounted'), certain: false };
  if (account.photos <= facts.photos) return null;
  const counts = { counted: account.photos, seen: facts.photos };
  return { text: t(list ? 'walkedMissing' : 'checkMissing', counts), certain: true };
}
