import type { Answer } from '../../lib/dataset-index/types';
import type { AppTranslate } from '../../lib/i18n/app/texts';

/** An answer in one sentence, for people who hear the page. */
export function summarise(answer: Answer, t: AppTranslate): string {
  if (answer.kind === 'photo')
    return answer.found ? t('photoFound', { count: answer.datasets.length }) : t('photoNotFound');
  if (answer.kind === 'owner')
    return answer.found ? t('ownerFound', { count: answer.photoIds.length }) : t('ownerNotFound');
  if (answer.kind === 'invalid') return t('invalidTitle');
  return answer.kind === 'tag' ? t('tagOpen', { tag: answer.tag }) : t('elsewhereOpen');
}
