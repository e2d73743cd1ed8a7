import { shownName } from '../../lib/catalogue/shown-ids';
import type { PageTranslate } from '../../lib/i18n/page/texts';
import type { Finding } from '../../lib/page-session/types';

/** The names of a finding's datasets as a list in that language: "HELEN and PIPA". */
export function namesOf(finding: Finding, language: string, t: PageTranslate): string {
  const names = finding.datasets.map(({ id }) => shownName(id, t));
  // Most findings are in one list, and making the formatter is slow.
  if (names.length === 1) return names[0]!;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
