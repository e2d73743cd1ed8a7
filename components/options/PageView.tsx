import { useCallback, useMemo } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import type { Action } from '../../lib/extension/pages';
import { sendToTab } from '../../lib/messages/send';
import type { PageSummary } from '../../lib/messages/types';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { useLoad, type Loaded } from '../app/use-load';
import { Notice } from '../notice/Notice';
import { pageLine } from '../page/page-line';
import { photosOf } from '../page/page-state';
import { FoundPhotos } from '../photos/FoundPhotos';
import { Finding } from '../search/Finding';
import { WhatNow } from '../take-action/WhatNow';
import { answererOf } from './answerer-of';

interface PageViewProps {
  tab: number;
  at: Action | null;
  status: Loaded<IndexStatus>;
}

/** What a tab's Flickr page shows, with "What can I do?". */
export function PageView({ tab, at, status }: PageViewProps) {
  const t = useTexts();
  const page = useLoad(useCallback(() => sendToTab(tab, 'page-summary', null), [tab]));
  if (page.state === 'loading') return <p className="muted">{t('searching')}</p>;
  if (page.state === 'failed')
    return <Notice kind="broken" title={t('pageGoneTitle')} text={t('pageGoneText')} />;
  return <PageReport summary={page.value} at={at} status={status} />;
}

interface PageReportProps extends Pick<PageViewProps, 'at' | 'status'> {
  summary: PageSummary;
}

function PageReport({ summary, at, status }: PageReportProps) {
  const t = useTexts();
  const photos = useMemo(() => photosOf(summary), [summary]);
  const answerer = useMemo(() => answererOf(status), [status]);
  return (
    <>
      <h1>{t('pageFound')}</h1>
      <Finding title={<bdi>{summary.url}</bdi>} found={photos.length > 0}>
        <p>{pageLine(summary, t)}</p>
        <Outside href={summary.url}>{t('elsewhereOpen')}</Outside>
        {photos.length > 0 && (
          <>
            <FoundPhotos folded photos={photos} />
            <WhatNow query={summary.url} photos={photos} answerer={answerer} at={at} />
          </>
        )}
      </Finding>
    </>
  );
}
