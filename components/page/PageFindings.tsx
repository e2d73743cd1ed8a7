import { useMemo } from 'react';
import type { Action } from '../../lib/extension/pages';
import type { PageSummary } from '../../lib/messages/types';
import { useTexts } from '../app/context';
import { FoundPhotos } from '../photos/FoundPhotos';
import { Coverage } from '../search/Coverage';
import { Finding } from '../search/Finding';
import { CheckList } from './CheckList';
import { OtherPhotos } from './OtherPhotos';
import { anyFound, pageLine } from './page-line';
import { photosOf } from './page-state';

interface PageFindingsProps {
  summary: PageSummary;
  onSearch: (text: string) => void;
  /** The tab that shows the page. */
  tabId: number;
  /** Opens "What can I do?" for the page's photos. */
  onAct: (at: Action) => void;
}

/** The current counts of the page's content script. */
export function PageFindings({ summary, tabId, onSearch, onAct }: PageFindingsProps) {
  const t = useTexts();
  const photos = useMemo(() => photosOf(summary), [summary]);
  const line = pageLine(summary, t);
  // A broken index has its own notice; a count beside it would look like "no".
  if (line === null) return null;
  const { flagged, photos: total, owners, aside = 0 } = summary;
  return (
    <Finding title={t('thisPage')} found={anyFound(summary)}>
      <div role="status">
        <p className={flagged > 0 ? 'page-count' : undefined}>{line}</p>
        {aside > 0 && <p>{t('pageAside', { count: aside })}</p>}
        <p className="small-text muted">{t('pageGrows')}</p>
      </div>
      {photos.length > 0 && <FoundPhotos folded photos={photos} />}
      {owners.map((owner) => (
        <OtherPhotos key={owner} owner={owner} onPage={photos} onSearch={onSearch} />
      ))}
      {photos.length > 0 && (
        <div className="row">
          <button
            className="button primary"
            onClick={() => {
              onAct('advice');
            }}
          >
            {t('actTitle')}
          </button>
          <button
            className="button"
            onClick={() => {
              onAct('report');
            }}
          >
            {t('reportTitle')}
          </button>
        </div>
      )}
      <CheckList address={summary.url} tabId={tabId} />
      {flagged === 0 && total > 0 && <Coverage />}
    </Finding>
  );
}
