import { datasetNames } from '../../lib/catalogue/names';
import type { Finding } from '../../lib/page-session/types';

/** A dataset's short name; its id where the catalogue does not know it, as in a list of one's own. */
export const nameOf = (id: string): string => datasetNames[id]?.name ?? id;

/** The names of a finding's datasets as a language writes a list: "HELEN and PIPA". */
export function namesOf(finding: Finding, language: string): string {
  const names = finding.datasets.map(({ id }) => nameOf(id));
  // Most are in one list, and the formatter takes a while to be made.
  if (names.length === 1) return names[0]!;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
