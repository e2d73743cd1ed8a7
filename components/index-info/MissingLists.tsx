import { catalogue } from '../../lib/catalogue/catalogue';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { DatasetTags } from '../photos/DatasetTags';
import styles from './Index.module.css';

/** The catalogue's datasets that are not in a pack, by name. */
export function MissingLists({ manifest }: { manifest: Manifest }) {
  const t = useTexts();
  const there = new Set(manifest.datasets.map(({ id }) => id));
  const missing = catalogue.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  if (missing.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t('indexMissing', { count: missing.length })}</summary>
      <DatasetTags plain datasets={missing} />
    </details>
  );
}
