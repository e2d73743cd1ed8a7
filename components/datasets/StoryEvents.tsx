import type { StoryEvent } from '../../lib/catalogue/stories/story';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { CatalogueText } from './CatalogueText';
import { formatDate } from './format-date';
import styles from './Story.module.css';

const KINDS = {
  made: 'eventMade',
  published: 'eventPublished',
  derived: 'eventDerived',
  reported: 'eventReported',
  withdrawn: 'eventWithdrawn',
  court: 'eventCourt',
} as const;

/** The events in a dataset's history, oldest first. */
export function StoryEvents({ events }: { events: readonly StoryEvent[] }) {
  const { t, language } = useApp();
  if (events.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('storyEvents')}</h2>
      <ol className={styles.events}>
        {events.map(({ date, kind, text, source }) => (
          <li key={`${date} ${text}`}>
            <time dateTime={date}>{formatDate(date, language)}</time>
            <div>
              <strong>{t(KINDS[kind])}.</strong> <CatalogueText text={text} />
              <div className="small-text" lang="en" dir="ltr">
                <Outside href={source.url}>{source.title}</Outside>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
