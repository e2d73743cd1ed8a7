import type { Answer } from '../dataset-index/types';
import type { BackgroundTranslate } from '../i18n/background/texts';

/** An answer in one line; for what is not looked up, or not known, what Enter will do. */
export function describeAnswer(t: BackgroundTranslate, answer: Answer | undefined): string {
  if (answer?.kind === 'photo') {
    const { photoId: id, found, datasets } = answer;
    return found ? t('photoFound', { id, count: datasets.length }) : t('photoNotFound', { id });
  }
  if (answer?.kind === 'owner') {
    const { owner, found, photoIds } = answer;
    return found
      ? t('ownerFound', { owner, count: photoIds.length })
      : t('ownerNotFound', { owner });
  }
  if (answer?.kind === 'tag') return t('openTag', { tag: answer.tag });
  return t(answer?.kind === 'invalid' ? 'typeQuery' : 'openSearch');
}
