import type { Dataset } from '../../lib/catalogue/schema';

/** Words of a dataset that a person may look for. */
const wordsOf = (dataset: Dataset): string =>
  [
    dataset.id,
    dataset.name,
    dataset.fullName?.value,
    dataset.year?.value,
    dataset.purpose.value,
    ...(dataset.authors?.value ?? []),
    ...(dataset.institutions?.value ?? []),
    ...(dataset.knownUsers ?? []).map((user) => user.value),
  ]
    .join(' ')
    .toLocaleLowerCase();

/**
 * The datasets that have every word of a text, those with most photos in the index first, the
 * others by name.
 */
export function findDatasets(
  datasets: readonly Dataset[],
  text: string,
  inIndex: ReadonlyMap<string, number> | null,
): Dataset[] {
  const words = text.toLocaleLowerCase().split(/\s+/);
  const photos = (dataset: Dataset) => inIndex?.get(dataset.id) ?? 0;
  return datasets
    .filter((dataset) => words.every((word) => wordsOf(dataset).includes(word)))
    .sort((a, b) => photos(b) - photos(a) || a.name.localeCompare(b.name, 'en'));
}
