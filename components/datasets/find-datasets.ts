import type { Dataset } from '../../lib/catalogue/schema';
import type { DatasetTexts } from '../../lib/i18n/datasets/types';

/** A dataset's searchable text. */
const wordsOf = (dataset: Dataset, texts: DatasetTexts): string =>
  [
    dataset.id,
    dataset.name,
    dataset.fullName?.value,
    dataset.year?.value,
    dataset.purpose.value,
    dataset.short,
    texts[dataset.short],
    ...(dataset.authors?.value ?? []),
    ...(dataset.institutions?.value ?? []),
    ...(dataset.knownUsers ?? []).map((user) => user.value),
  ]
    .join(' ')
    .toLocaleLowerCase();

/**
 * The datasets that have every word of a text, those with most photos in the index first, then by name.
 * @param texts the catalogue in the person's language, which is also searched.
 */
export function findDatasets(
  datasets: readonly Dataset[],
  text: string,
  inIndex: ReadonlyMap<string, number> | null,
  texts: DatasetTexts = {},
): Dataset[] {
  const words = text.toLocaleLowerCase().split(/\s+/);
  const photos = (dataset: Dataset) => inIndex?.get(dataset.id) ?? 0;
  return datasets
    .filter((dataset) => words.every((word) => wordsOf(dataset, texts).includes(word)))
    .sort((a, b) => photos(b) - photos(a) || a.name.localeCompare(b.name, 'en'));
}
