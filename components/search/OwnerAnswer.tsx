import { useCallback, type ReactNode } from 'react';
import type { Answer } from '../../lib/answers/types';
import { memberLink } from '../../lib/links/links';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { useLoad } from '../app/use-load';
import { Notice } from '../notice/Notice';
import { FoundPhotos } from '../photos/FoundPhotos';
import { AliasResolver } from './AliasResolver';
import { Coverage } from './Coverage';
import { findPhotos } from './find';
import { Finding } from './Finding';

type OwnerAnswer = Extract<Answer, { kind: 'owner' }>;

interface OwnerAnswerProps {
  answer: OwnerAnswer;
  reading?: string | undefined;
  onSearch: (text: string) => void;
  /** What can be done with a finding, such as opening it in a tab. */
  action?: ReactNode;
}

/** Whether a member's photos are in a list, and which. */
export function OwnerAnswer({ answer, reading, onSearch, action }: OwnerAnswerProps) {
  const t = useTexts();
  const { owner, found, photoIds } = answer;
  return (
    <Finding title={<bdi>{owner}</bdi>} reading={reading} found={found}>
      <p>{found ? t('ownerFound', { count: photoIds.length }) : t('ownerNotFound')}</p>
      {found && <OwnersPhotos answer={answer} />}
      {!found && !owner.includes('@') && <AliasResolver alias={owner} onSearch={onSearch} />}
      <div className="row">
        {found && action}
        <Outside href={memberLink(owner)}>{t('ownerOpen')}</Outside>
      </div>
      {!found && <Coverage />}
    </Finding>
  );
}

function OwnersPhotos({ answer }: { answer: OwnerAnswer }) {
  const t = useTexts();
  const load = useCallback((signal: AbortSignal) => findPhotos(answer, signal), [answer]);
  const photos = useLoad(load);
  if (photos.state === 'loading') return <p className="muted">{t('searching')}</p>;
  if (photos.state === 'loaded') return <FoundPhotos photos={photos.value} />;
  return (
    <Notice kind="broken" title={t('silentTitle')} text={t('silentText')} details={photos.error}>
      <button className="button" onClick={photos.again}>
        {t('retry')}
      </button>
    </Notice>
  );
}
