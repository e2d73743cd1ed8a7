import { useMemo } from 'react';
import type { PageSummary } from '../../lib/messages/types';
import { useTexts } from '../app/context';
import { FoundPhotos } from '../photos/FoundPhotos';
import { Coverage } from '../search/Coverage';
import { Finding } from '../search/Finding';
import { photosOf } from './page-state';
import styles from './ThisPage.module.css';

interface PageFindingsProps {
  summary: PageSummary;
  onSearch: (text: string) => void;
}

/** What the page's content script has counted so far. */
export function PageFindings({ summary, onSearch }: PageFindingsProps) {
  const t = useTexts();
  const photos = useMemo(() => photosOf(summary), [summary]);
  // A broken index has its own notice; a count beside it would read as "no".
  if (summary.state !== 'ready') return null;
  const { flagged, photos: total, owners } = summary;
  return (
    <Finding title={t('thisPage')} found={flagged > 0 || owners.length > 0}>
      <div role="status">
        {flagged > 0 ? (
          <p className={styles.count}>{t('pageFlagged', { count: flagged, total })}</p>
        ) : (
          <p>{total > 0 ? t('pageNoneFlagged', { count: total }) : t('pageNoPhotos')}</p>
        )}
        <p className="small-text muted">{t('pageGrows')}</p>
      </div>
      {photos.length > 0 && <FoundPhotos folded photos={photos} />}
      {owners.map((owner) => (
        <button
          key={owner}
          className="button small"
          onClick={() => {
            onSearch(owner);
          }}
        >
          {t('pageMember', { owner })}
        </button>
      ))}
      {flagged === 0 && total > 0 && <Coverage />}
    </Finding>
  );
}
