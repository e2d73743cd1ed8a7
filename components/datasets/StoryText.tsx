import type { Source } from '../../lib/catalogue/schema';
import type { Story, Topic } from '../../lib/catalogue/stories/story';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import styles from './Story.module.css';

const TITLES = {
  what: 'storyWhat',
  origin: 'storyOrigin',
  makers: 'storyMakers',
  use: 'storyUse',
  fate: 'storyFate',
  you: 'storyYou',
} as const satisfies Record<Topic, AppKey>;

/** A story in paragraphs. Behind each sentence stands the number of its source, named at the end. */
export function StoryText({ told }: Pick<Story, 'told'>) {
  const t = useTexts();
  const sources = new Map<string, Source>();
  for (const { source } of told.flatMap(({ sentences }) => sentences))
    sources.set(source.url, source);
  const numbers = new Map([...sources.keys()].map((url, i) => [url, i + 1]));
  return (
    <>
      {told.map(({ topic, sentences }) => (
        <section key={topic} className="stack">
          <h2>{t(TITLES[topic])}</h2>
          <p className={styles.text} lang="en" dir="ltr">
            {sentences.map(({ text, source }) => (
              <span key={text}>
                {text}
                <sup>
                  <a
                    href={source.url}
                    target="_blank"
                    rel="noopener noreferrer"
                    title={source.title}
                  >
                    {numbers.get(source.url)}
                    <span className="visually-hidden">. {source.title}</span>
                  </a>
                </sup>{' '}
              </span>
            ))}
          </p>
        </section>
      ))}
      <section className="stack">
        <h2>{t('storySources')}</h2>
        <ol className={styles.sources} lang="en" dir="ltr">
          {[...sources.values()].map(({ title, url }) => (
            <li key={url}>
              <Outside href={url}>{title}</Outside>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
