import { useCallback, useState } from 'react';
import { standingOf } from '../../lib/answers/standing';
import { answerWords } from '../../lib/answers/words';
import type { Answer, ReadyStatus } from '../../lib/dataset-index/types';
import { memberLink } from '../../lib/flickr/address/outbound-links';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { useLoad } from '../app/use-load';
import { Notice } from '../notice/Notice';
import { FoundPhotos } from '../photos/FoundPhotos';
import { WatchButton } from '../watch/WatchButton';
import { AliasResolver, hasNoNumber } from './AliasResolver';
import { AnswerText } from './AnswerText';
import { CheckAll } from './CheckAll';
import { Coverage } from './Coverage';
import { findPhotos, type FindingAction } from './find';
import { Finding } from './Finding';
import { StoryLater } from './StoryLater';
import { WhatWasSearched } from './WhatWasSearched';

type OwnerAnswer = Extract<Answer, { kind: 'owner' }>;

interface OwnerAnswerProps {
  answer: OwnerAnswer;
  status: ReadyStatus;
  reading?: string | undefined;
  /** Called when Flickr gave the number for a name. */
  onNumber: (alias: string, nsid: string) => void;
  action?: FindingAction | undefined;
  /** Shows only the datasets at first. */
  folded?: boolean | undefined;
}

/** Whether a member's photos are in lists, and in which. */
export function OwnerAnswer(props: OwnerAnswerProps) {
  const { answer, status, reading, onNumber, action, folded } = props;
  const t = useTexts();
  const [outcome, setOutcome] = useState<AppKey | null>(null);
  const { owner, alias, found } = answer;
  const { searched } = standingOf(answer, status);
  const words = answerWords(answer, status, t);
  const isName = !owner.includes('@');
  const resolver = isName && searched.naming.length > 0 && (
    <AliasResolver
      alias={owner}
      isMain={!found}
      outcome={outcome}
      onOutcome={setOutcome}
      onNumber={onNumber}
    />
  );
  return (
    <Finding title={<MemberName owner={owner} alias={alias} />} reading={reading} found={found}>
      <AnswerText words={hasNoNumber(outcome) ? { ...words, headline: t('notKnown') } : words} />
      {!found && resolver}
      <p>
        <Outside href={memberLink(owner)}>{t('ownerOpen')}</Outside>
      </p>
      {found && <OwnersPhotos answer={answer} status={status} action={action} folded={folded} />}
      {found && resolver}
      <WatchButton kind="member" id={owner} name={alias ?? owner} />
      {searched.photosOnly.length > 0 && <CheckAll />}
      <WhatWasSearched forMember searched={searched} manifests={status.manifests} />
      {!found && <Coverage />}
    </Finding>
  );
}

/** Shows the name that was searched for beside the number that was found. */
function MemberName({ owner, alias }: { owner: string; alias: string | undefined }) {
  if (alias === undefined) return <bdi>{owner}</bdi>;
  return (
    <>
      <bdi>{alias}</bdi> <bdi className="muted">{owner}</bdi>
    </>
  );
}

function OwnersPhotos(props: Pick<OwnerAnswerProps, 'answer' | 'status' | 'action' | 'folded'>) {
  const { answer, status, action, folded = false } = props;
  const t = useTexts();
  const load = useCallback((signal: AbortSignal) => findPhotos(answer, signal), [answer]);
  const photos = useLoad(load);
  if (photos.state === 'loading') return <p className="muted">{t('searching')}</p>;
  if (photos.state === 'loaded')
    return (
      <>
        <FoundPhotos folded={folded} photos={photos.value} />
        {action?.(photos.value, true)}
        <StoryLater answer={answer} status={status} photos={photos.value} />
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
