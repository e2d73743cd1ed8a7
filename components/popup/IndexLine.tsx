import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import styles from './Popup.module.css';

/** What the answers come from, in a line: photos, members and lists of the index. */
export function IndexLine({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  if (status.state !== 'loaded' || status.value.state !== 'ready') return null;
  const { manifests } = status.value;
  const sum = (key: 'photos' | 'owners') => manifests.reduce((total, one) => total + one[key], 0);
  const lists = new Set(manifests.flatMap(({ datasets }) => datasets.map(({ id }) => id)));
  const facts = [
    t('photosInIndex', { count: sum('photos') }),
    t('membersInIndex', { count: sum('owners') }),
    t('listsInIndex', { count: lists.size }),
  ];
  return (
    <footer className={styles.footer}>
      <ul aria-label={t('navIndex')}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </footer>
  );
}
