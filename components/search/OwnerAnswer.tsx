import { lazy, Suspense, useCallback } from 'react';
import type { Answer } from '../../lib/dataset-index/types';
import { memberLink } from '../../lib/flickr/address/outbound-links';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { useLoad } from '../app/use-load';
import { Notice } from '../notice/Notice';
import { FoundPhotos } from '../photos/FoundPhotos';
import { AliasResolver } from './AliasResolver';
import { Coverage } from './Coverage';
import { findPhotos, type FindingAction } from './find';
import { Finding } from './Finding';

/** Read only where photos are found: it knows the whole catalogue. */
const OwnWays = lazy(async () => ({ default: (await import('../story/OwnWays')).OwnWays }));

type OwnerAnswer = Extract<Answer, { kind: 'owner' }>;

interface OwnerAnswerProps {
  answer: OwnerAnswer;
  reading?: string | undefined;
  onSearch: (text: string) => void;
  action?: FindingAction | undefined;
}

/** Whether a member's photos are in a list, and which. */
export function OwnerAnswer({ answer, reading, onSearch, action }: OwnerAnswerProps) {
  const t = useTexts();
  const { owner, found, photoIds } = answer;
  return (
    <Finding title={<bdi>{owner}</bdi>} reading={reading} found={found}>
      <p>{found ? t('ownerFound', { count: photoIds.length }) : t('ownerNotFound')}</p>
      <p>
        <Outside href={memberLink(owner)}>{t('ownerOpen')}</Outside>
      </p>
      {found && <OwnersPhotos answer={answer} action={action} />}
      {!found && !owner.includes('@') && <AliasResolver alias={owner} onSearch={onSearch} />}
      {!found && <Coverage />}
    </Finding>
  );
}

function OwnersPhotos({ answer, action }: Pick<OwnerAnswerProps, 'answer' | 'action'>) {
  const t = useTexts();
  const load = useCallback((signal: AbortSignal) => findPhotos(answer, signal), [answer]);
  const photos = useLoad(load);
  if (photos.state === 'loading') return <p className="muted">{t('searching')}</p>;
  if (photos.state === 'loaded')
    return (
      <>
        <FoundPhotos photos={photos.value} />
        <Suspense fallback={null}>
          <OwnWays photos={photos.value} />
        </Suspense>
        {action?.(photos.value)}
      </>
    );
  return (
    <Notice kind="broken" title={t('silentTitle')} text={t('silentText')} details={photos.error}>
      <button className="button" onClick={photos.again}>
        {t('retry')}
      </button>
    </Notice>
  );
}
