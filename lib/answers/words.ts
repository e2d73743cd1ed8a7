import { shownName } from '../catalogue/shown-ids';
import type { FailedPart, ReadyStatus } from '../dataset-index/types';
import type { AnswerMessages } from '../i18n/answers/en';
import type { Translate } from '../i18n/translate';
import type { Searched } from './searched';
import { partialLists } from './partial';
import { standingOf, type AnswerOfLists, type Standing, type Unknown } from './standing';

export type AnswerTranslate = Translate<AnswerMessages>;

/** An answer in words, the same in every place. */
export interface AnswerWords {
  headline: string;
  /** One sentence each: why it is not known, which lists could not answer, and what was not searched. */
  more: string[];
}

const REASONS = {
  noLists: 'whyNoLists',
  sample: 'whySample',
  noNames: 'whyNoNames',
  notAsked: 'whyNotAsked',
} as const satisfies Record<Unknown, keyof AnswerMessages>;

/** Words an answer of an index that is ready. */
export function answerWords(
  answer: AnswerOfLists,
  status: ReadyStatus,
  t: AnswerTranslate,
): AnswerWords {
  const standing = standingOf(answer, status);
  const { searched } = standing;
  const more = [
    standing.state === 'notKnown' ? reasonFor(answer, standing.why, t) : null,
    standing.state === 'notFound' ? partialLine(answer, searched, status, t) : null,
    byNameLine(searched, t),
    answer.kind === 'owner' ? photosOnlyLine(standing, t) : null,
    notSearchedLine(searched, t),
  ];
  return {
    headline: headlineOf(answer, standing, t),
    more: more.filter((line) => line !== null),
  };
}

function headlineOf(answer: AnswerOfLists, standing: Standing, t: AnswerTranslate): string {
  if (standing.state === 'notKnown')
    return t(standing.why === 'notAsked' ? 'notKnownYet' : 'notKnown');
  const { searched } = standing;
  if (answer.kind === 'photo')
    return answer.found
      ? t('photoFound', { count: answer.datasets.length })
      : t('photoNotFound', { count: searched.lists.length });
  return answer.found
    ? t('ownerFound', { count: answer.photoIds.length })
    : t('ownerNotFound', { count: searched.naming.length });
}

const reasonFor = (answer: AnswerOfLists, why: Unknown, t: AnswerTranslate): string =>
  t(REASONS[why], answer.kind === 'owner' ? { owner: answer.owner } : {});

/** A photo that is not in the part of a list that is here may be in the rest. */
function partialLine(
  { kind }: AnswerOfLists,
  { lists, naming }: Searched,
  { manifests }: ReadyStatus,
  t: AnswerTranslate,
): string | null {
  const names = partialLists(manifests, kind === 'photo' ? lists : naming).map(
    ({ id, photos, published }) => {
      const name = shownName(id, t);
      return published ? t('partOf', { name, photos, total: published.photos }) : name;
    },
  );
  return names.length === 0 ? null : t('onlyPartOf', { names: names.join(', ') });
}

/** Lists that name members by alias only cannot be asked about a number. */
const byNameLine = ({ byName }: Searched, t: AnswerTranslate): string | null =>
  byName.length === 0 ? null : t('byNameOnly', { count: byName.length });

/** Lists that name photos only say nothing about a member, but may contain their photos. */
function photosOnlyLine({ searched, ...standing }: Standing, t: AnswerTranslate): string | null {
  const count = searched.photosOnly.length;
  if (count === 0 || (standing.state === 'notKnown' && standing.why !== 'noNames')) return null;
  return t(standing.state === 'found' ? 'photosOnlyMore' : 'photosOnly', { count });
}

/** Names what was not searched, and why; null if nothing was left out. */
export function notSearchedLine(
  { off, failed }: Pick<Searched, 'off' | 'failed'>,
  t: AnswerTranslate,
): string | null {
  const names = [
    ...off.map((id) => t('listOff', { name: shownName(id, t) })),
    ...failed.map(({ name, state }) => t(failureKey(state), { name })),
  ];
  return names.length === 0 ? null : t('notSearched', { names: names.join(', ') });
}

const failureKey = (state: FailedPart['state']) =>
  state === 'missing' ? 'listMissing' : 'listUnreadable';
