import { useState } from 'react';
import { calendarFile } from '../../lib/letters/calendar-file';
import { deadlineOf, localDay } from '../../lib/letters/deadline';
import { LAW_FACTS } from '../../lib/letters/laws';
import { forgetLetter, type SentLetter } from '../../lib/letters/sent';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { saveFile } from '../app/save-file';
import { nameOf } from '../photos/DatasetTags';
import { FollowUp } from './FollowUp';

interface SentLetterCardProps {
  letter: SentLetter;
  onForgotten: () => void;
}

/** A letter that was sent: when an answer is due, and what to do without one. */
export function SentLetterCard({ letter, onForgotten }: SentLetterCardProps) {
  const { t, language } = useApp();
  const [open, setOpen] = useState<'reminder' | 'complaint' | null>(null);
  const { id, dataset, law, sent, photos } = letter;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const written = (day: string) => date.format(new Date(day));
  const deadline = deadlineOf(law, sent);
  // oxlint-disable-next-line react/purity -- a day is exact enough
  const isOver = deadline === null || deadline < localDay(new Date());
  const steps = [
    ['reminder', 'sentReminder'],
    ...(law === 'none' ? [] : [['complaint', 'sentComplaint'] as const]),
  ] as const;
  const saveCalendar = (day: string) => {
    const file = calendarFile({
      uid: `${id}@overexposed`,
      made: new Date(),
      day,
      summary: t('calendarDue', { dataset: nameOf(dataset) }),
      description: t('calendarText', { date: written(sent), dataset: nameOf(dataset) }),
    });
    saveFile(`overexposed-${dataset}-${day}.ics`, new Blob([file], { type: 'text/calendar' }));
  };
  return (
    <article className="stack" aria-label={nameOf(dataset)}>
      <p>
        <strong>
          <bdi>{nameOf(dataset)}</bdi>
        </strong>
        {' · '}
        {t('sentOn', { date: written(sent), count: photos.length })}
        {' · '}
        {deadline === null
          ? t('sentNoLaw')
          : t(isOver ? 'sentOver' : 'sentDue', { date: written(deadline) })}
      </p>
      <div className="row">
        {deadline !== null && !isOver && (
          <button
            className="button small"
            onClick={() => {
              saveCalendar(deadline);
            }}
          >
            {t('sentCalendar')}
          </button>
        )}
        {isOver &&
          steps.map(([step, label]) => (
            <button
              key={step}
              className="button small"
              aria-expanded={open === step}
              onClick={() => {
                setOpen(open === step ? null : step);
              }}
            >
              {t(label)}
            </button>
          ))}
        <button
          className="button small"
          onClick={() => {
            void forgetLetter(id).then(onForgotten);
          }}
        >
          {t('sentForget')}
        </button>
      </div>
      {open === 'complaint' && law !== 'none' && (
        <p>
          <Outside href={LAW_FACTS[law].authority}>{t('sentAuthority')}</Outside>
        </p>
      )}
      {open && <FollowUp letter={letter} kind={open} />}
    </article>
  );
}
