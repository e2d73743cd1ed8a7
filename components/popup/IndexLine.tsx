import { searchedIn } from '../../lib/answers/searched';
import { notSearchedLine } from '../../lib/answers/words';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import styles from './Popup.module.css';

/** The index in one line: its photos, members and lists. */
export function IndexLine({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  if (status.state !== 'loaded' || status.value.state !== 'ready') return null;
  const { manifests } = status.value;
  const searched = searchedIn(status.value, { invented: true });
  const sum = (key: 'photos' | 'owners') => manifests.reduce((total, one) => total + one[key], 0);
  // No manifest says how many photos the other lists have together.
  const totals =
    searched.off.length === 0
      ? [
          t('photosInIndex', { count: sum('photos') }),
          t('membersInIndex', { count: sum('owners') }),
        ]
      : [];
  const leftOut = notSearchedLine(searched, t);
  return (
    <footer className={styles.footer}>
      <ul aria-label={t('navIndex')}>
        {[...totals, t('listsInIndex', { count: searched.lists.length })].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {leftOut !== null && <p>{leftOut}</p>}
    </footer>
  );
}
