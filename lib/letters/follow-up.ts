import { LAW_FACTS } from './laws';
import {
  endOf,
  openingOf,
  requestOf,
  subjectOf,
  type Letter,
  type LetterOptions,
  type PhotoList,
} from './letter';
import { deadlineOf } from './deadline';

/** The letter that was not answered. */
export interface Unanswered extends LetterOptions {
  /** The day it was sent, `YYYY-MM-DD`. */
  sent: string;
}

/** The second letter to a publisher that did not answer. */
export function writeReminder(letter: Unanswered, list: PhotoList): Letter {
  const { texts, law, dataset, photos, sent } = letter;
  const { t } = texts;
  const opening = { date: dateIn(letter, sent), dataset, count: photos.length };
  return {
    subject: t('reminderSubject', { subject: subjectOf(letter) }),
    paragraphs: [
      t('hello'),
      [t('reminderOpening', opening), ...overdueOf(letter)].join(' '),
      [
        t('reminderAsk'),
        ...(law === 'none'
          ? []
          : [t('reminderNext', { authority: t(LAW_FACTS[law].authorityName) })]),
      ].join(' '),
      ...requestOf(letter).map(capitalised(letter)),
      ...endOf(letter, list),
    ],
  };
}

/**
 * A complaint to the authority about a publisher that did not answer; null if the letter cited no law, as
 * then no authority is responsible.
 * @param publisher the dataset's publisher; null if unknown.
 */
export function writeComplaint(
  letter: Unanswered,
  publisher: string | null,
  list: PhotoList,
): Letter | null {
  const { texts, law, dataset, sent } = letter;
  const { t } = texts;
  if (law === 'none') return null;
  return {
    subject: t('complaintSubject', { dataset }),
    paragraphs: [
      t('hello'),
      publisher === null
        ? t('complaintOpeningShort', { dataset })
        : t('complaintOpening', { dataset, publisher }),
      capitalised(letter)(openingOf(letter)),
      [t('complaintAsked', { date: dateIn(letter, sent) }), ...overdueOf(letter)].join(' '),
      t('complaintAsk'),
      ...endOf(letter, list),
    ],
  };
}

/** What the law says about the expired period. */
function overdueOf(letter: Unanswered): string[] {
  const { texts, law, sent } = letter;
  const deadline = deadlineOf(law, sent);
  if (law === 'none' || deadline === null) return [];
  return [texts.t(LAW_FACTS[law].overdue, { deadline: dateIn(letter, deadline) })];
}

const dateIn = ({ texts: { language } }: LetterOptions, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/**
 * In German the sentence after the greeting starts with a lower-case letter; in all other languages it is
 * capitalised.
 */
const capitalised =
  ({ texts: { language } }: LetterOptions) =>
  (text: string): string =>
    text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
