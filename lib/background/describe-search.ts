import { answerWords } from '../answers/words';
import type { Answer } from '../dataset-index/types';
import type { BackgroundTranslate } from '../i18n/background/texts';
import type { Reply } from '../messages/types';

/** An answer in one line; for text that is not looked up, what Enter will do. */
export function describeSearch(
  t: BackgroundTranslate,
  { status, answers }: Reply<'search'>,
): string {
  // A number may be a photo's or a member's: prefer what was found.
  const answer = answers.find((one) => 'found' in one && one.found) ?? answers[0];
  if (status.state === 'opening') return t('openSearch');
  if (status.state !== 'ready') return t(status.state);
  if (answer?.kind === 'photo' || answer?.kind === 'owner') {
    const { headline, more } = answerWords(answer, status, t);
    return [`${subjectOf(answer, t)}: ${headline}`, ...more].join(' · ');
  }
  if (answer?.kind === 'tag') return t('openTag', { tag: answer.tag });
  if (answer?.kind === 'invalid')
    return t(answer.reason === 'personName' ? 'personText' : 'typeQuery');
  return t('openSearch');
}

function subjectOf(
  answer: Extract<Answer, { kind: 'photo' | 'owner' }>,
  t: BackgroundTranslate,
): string {
  if (answer.kind === 'photo') return t('photo', { id: answer.photoId });
  return answer.alias === undefined ? answer.owner : `${answer.alias} (${answer.owner})`;
}
