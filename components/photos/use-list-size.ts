import type { ManifestDataset } from '../../lib/pack/types';
import { useApp } from '../app/context';

/**
 * Returns a function that words how many photos a list here has, and how many the whole dataset has if that
 * is more.
 */
export function useListSize(): (list: Pick<ManifestDataset, 'photos' | 'published'>) => string {
  const { t, language } = useApp();
  const number = new Intl.NumberFormat(language);
  return ({ photos, published }) =>
    published && photos < published.photos
      ? t('listPartOf', { count: number.format(photos), total: number.format(published.photos) })
      : number.format(photos);
}
