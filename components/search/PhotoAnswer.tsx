import { useMemo } from 'react';
import { standingOf } from '../../lib/answers/standing';
import { answerWords } from '../../lib/answers/words';
import type { Answer, ReadyStatus } from '../../lib/dataset-index/types';
import { photoLink } from '../../lib/flickr/address/outbound-links';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { DatasetTags } from '../photos/DatasetTags';
import { AnswerText } from './AnswerText';
import { Coverage } from './Coverage';
import type { FindingAction } from './find';
import { Finding } from './Finding';
import { StoryLater } from './StoryLater';
import { WhatWasSearched } from './WhatWasSearched';

interface PhotoAnswerProps {
  answer: Extract<Answer, { kind: 'photo' }>;
  status: ReadyStatus;
  reading?: string | undefined;
  action?: FindingAction | undefined;
}

/** Whether a photo is in a list, and in which. */
export function PhotoAnswer({ answer, status, reading, action }: PhotoAnswerProps) {
  const t = useTexts();
  const { photoId, owner, found, datasets } = answer;
  const { searched } = standingOf(answer, status);
  const photos = useMemo(() => [{ id: photoId, owner, datasets }], [photoId, owner, datasets]);
  return (
    <Finding title={t('photo', { id: photoId })} reading={reading} found={found}>
      <AnswerText words={answerWords(answer, status, t)} />
      {found && <DatasetTags datasets={datasets} />}
      {found && owner !== null && <p className="small-text muted">{t('photoOwner', { owner })}</p>}
      <Outside href={photoLink(photoId, owner)}>{t('photoOpen')}</Outside>
      {found ? (
        <>
          {action?.(photos, false)}
          <StoryLater answer={answer} status={status} photos={photos} />
        </>
      ) : (
        <>
          <WhatWasSearched searched={searched} manifests={status.manifests} forMember={false} />
          <Coverage />
        </>
      )}
    </Finding>
  );
}
