import { datasetById } from '../catalogue/catalogue';
import type { Language } from '../i18n/languages';
import type { Manifest } from '../pack/types';

/** Sorts datasets whose publisher can be contacted before the others; otherwise keeps the order. */
export function contactFirst(datasets: readonly string[]): string[] {
  const rank = (id: string): number => {
    const removal = datasetById(id)?.removal?.value;
    return removal?.email !== undefined ? 0 : removal ? 1 : 2;
  };
  return [...datasets].sort((a, b) => rank(a) - rank(b));
}

/**
 * Whether a letter may say that the dataset's list names a photo: no list here with that photo is invented,
 * and not all are the person's own tables, for which no publisher is responsible.
 */
export function hasPublisher(dataset: string, manifests: readonly Manifest[]): boolean {
  const lists = manifests.flatMap(({ datasets, sample }) =>
    datasets.filter(({ id }) => id === dataset).map(({ whose }) => ({ whose, sample })),
  );
  return lists.some(({ whose }) => whose !== 'own') && lists.every(({ sample }) => !sample);
}

/** The language of letters to a country, if it is one of ours. */
const LANGUAGE_OF: Record<string, Language> = {
  AT: 'de',
  BR: 'pt',
  DE: 'de',
  ES: 'es',
  FR: 'fr',
  JP: 'ja',
};

/** The language of all countries in which a dataset's authors worked; English if they differ. */
export function publishersLanguage(dataset: string): Language {
  const countries = datasetById(dataset)?.countries?.value ?? [];
  const [language = 'en', ...others] = new Set(
    countries.map((country) => LANGUAGE_OF[country] ?? 'en'),
  );
  return others.length === 0 ? language : 'en';
}
