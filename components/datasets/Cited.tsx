import type { Source } from '../../lib/catalogue/schema';
import { useTexts } from '../app/context';
import { useInLanguage } from './CatalogueText';
import { Outside } from '../app/Outside';
import styles from './Story.module.css';

/** An English sentence of the catalogue with its source. */
export interface CitedSentence {
  text: string;
  source: Source;
}

/** Address of a source → its number, in order of appearance in the sentences. */
export function numberSources(sentences: readonly CitedSentence[]): ReadonlyMap<string, number> {
  const addresses = new Set(sentences.map(({ source }) => source.url));
  return new Map([...addresses].map((url, i) => [url, i + 1]));
}

interface CitedTextProps {
  sentences: readonly CitedSentence[];
  numbers: ReadonlyMap<string, number>;
}

/** A paragraph with the number of its source after each sentence. */
export function CitedText({ sentences, numbers }: CitedTextProps) {
  const inLanguage = useInLanguage();
  const localized = sentences.map(({ text, source }) => ({
    key: text,
    source,
    ...inLanguage(text),
  }));
  // A paragraph has the direction of its first sentence.
  const { lang, dir } = localized[0] ?? {};
  return (
    <p className={styles.text} lang={lang} dir={dir}>
      {localized.map(({ key, source, text, lang, dir }) => (
        <span key={key} lang={lang} dir={dir}>
          {text}
          <sup>
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
              {numbers.get(source.url)}
              <span className="visually-hidden">. {source.title}</span>
            </a>
          </sup>{' '}
        </span>
      ))}
    </p>
  );
}

/** The numbered list of the sentences' sources. */
export function SourceList({ sentences }: { sentences: readonly CitedSentence[] }) {
  const t = useTexts();
  const sources = new Map(sentences.map(({ source }) => [source.url, source]));
  return (
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
  );
}
