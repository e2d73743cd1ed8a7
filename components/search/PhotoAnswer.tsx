import type { Answer } from '../../lib/dataset-index/types';
import { photoLink } from '../../lib/flickr/address/outbound-links';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { DatasetTags } from '../photos/DatasetTags';
import { Coverage } from './Coverage';
import type { FindingAction } from './find';
import { Finding } from './Finding';

interface PhotoAnswerProps {
  answer: Extract<Answer, { kind: 'photo' }>;
  reading?: string | undefined;
  action?: FindingAction | undefined;
}

/** Whether a photo is in a list, and in which. */
export function PhotoAnswer({ answer, reading, action }: PhotoAnswerProps) {
  const t = useTexts();
  const { photoId, owner, found, datasets } = answer;
  return (
    <Finding title={t('photo', { id: photoId })} reading={reading} found={found}>
      {found ? (
        <>
          <p>{t('photoFound', { count: datasets.length })}</p>
          <DatasetTags datasets={datasets} />
          {owner !== null && <p className="small-text muted">{t('photoOwner', { owner })}</p>}
        </>
      ) : (
        <p>{t('photoNotFound')}</p>
      )}
      <Outside href={photoLink(photoId, owner)}>{t('photoOpen')}</Outside>
      {found ? action?.([{ id: photoId, owner, datasets }]) : <Coverage />}
    </Finding>
  );
}
