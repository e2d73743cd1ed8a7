import { standingOf, type AnswerOfLists } from '../lib/answers/standing';
import { answerWords } from '../lib/answers/words';
import type { Answer, ReadyStatus } from '../lib/dataset-index/types';
import { answers, type AnswerMessages } from '../lib/i18n/answers/en';
import { createTranslate } from '../lib/i18n/translate';
import type { Pack } from '../lib/pack/types';

/** Only the pack is searched: there are no added lists, and none is switched off. */
export const statusOf = ({ manifest }: Pack): ReadyStatus => ({
  state: 'ready',
  manifests: [manifest],
  failed: [],
  off: [],
});

const t = createTranslate<AnswerMessages>('en', answers);

/** The answer; if nothing was found, with the lists that were searched, or why it is not known. */
export function withSearched(answer: Answer, status: ReadyStatus) {
  if ((answer.kind !== 'photo' && answer.kind !== 'owner') || answer.found) return answer;
  const { searched, ...standing } = standingOf(answer, status);
  return standing.state === 'notKnown'
    ? { ...answer, notKnown: standing.why }
    : { ...answer, searched: answer.kind === 'photo' ? searched.lists : searched.naming };
}

/** The answer in one line. */
export function describeAnswer(answer: Answer, status: ReadyStatus): string {
  const asked = JSON.stringify(answer.query);
  if (answer.kind === 'photo' || answer.kind === 'owner') {
    const { headline, more } = answerWords(answer, status, t);
    const result = answer.found ? datasetsIn(answer) : headline;
    return `${subjectOf(answer)}: ${[result, ...more].join(' · ')}`;
  }
  if (answer.kind === 'invalid') return `${asked}: ${answer.error}`;
  return `${asked}: a pack holds photos and owners, nothing of this kind (${answer.kind})`;
}

function subjectOf(answer: AnswerOfLists): string {
  if (answer.kind === 'owner') return `owner ${answer.owner}`;
  return `photo ${answer.photoId}${answer.owner === null ? '' : ` by ${answer.owner}`}`;
}

const datasetsIn = ({ datasets }: AnswerOfLists): string =>
  datasets
    .map((one) =>
      typeof one === 'string' ? one : `${one.id} (at least ${one.photos.toLocaleString('en')})`,
    )
    .join(', ');
