import { answerWords } from '../../lib/answers/words';
import type { Answer, ReadyStatus } from '../../lib/dataset-index/types';
import type { AppTranslate } from '../../lib/i18n/app/texts';

/** An answer in one sentence, for screen readers. */
export function summarise(answer: Answer, status: ReadyStatus, t: AppTranslate): string {
  if (answer.kind === 'photo' || answer.kind === 'owner')
    return answerWords(answer, status, t).headline;
  if (answer.kind === 'invalid')
    return t(answer.reason === 'personName' ? 'personTitle' : 'invalidTitle');
  return answer.kind === 'tag' ? t('tagOpen', { tag: answer.tag }) : t('elsewhereOpen');
}
