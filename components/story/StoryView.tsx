import { useCallback, useMemo, type ReactNode } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import type { Dataset } from '../../lib/catalogue/schema';
import { buildWholeStory, type Chapter } from '../../lib/catalogue/stories/whole';
import { storyTexts, type StoryKey } from '../../lib/i18n/story/texts';
import { useApp } from '../app/context';
import { CitedText, numberSources, SourceList } from '../datasets/Cited';
import type { Picture } from '../pictures/picture';
import { Figure } from './Figure';
import { chainOf, mapOf, yearsOf, type Writing } from './pictures';
import styles from './Story.module.css';
import { ChainTable, CountryTable, YearTable } from './Tables';

const TITLES = {
  sharing: 'chapterSharing',
  searching: 'chapterSearching',
  collection: 'chapterCollection',
  chain: 'chapterChain',
  users: 'chapterUsers',
  finding: 'chapterFinding',
  remains: 'chapterRemains',
} as const satisfies Record<Chapter, StoryKey>;

/** The pictures after each chapter. */
const FIGURES: Partial<Record<Chapter, ReactNode>> = {
  chain: (
    <WholeFigure draw={chainOf} file="overexposed-chain">
      <ChainTable />
    </WholeFigure>
  ),
  users: (
    <WholeFigure draw={mapOf} file="overexposed-places">
      <CountryTable />
    </WholeFigure>
  ),
  remains: (
    <WholeFigure draw={yearsOf} file="overexposed-years">
      <YearTable />
    </WholeFigure>
  ),
};

/** The whole story: how photos on Flickr became training data, with pictures that can be saved. */
export function StoryView() {
  const t = storyTexts(useApp().language);
  const chapters = useMemo(() => buildWholeStory(catalogue), []);
  const all = chapters.flatMap(({ sentences }) => sentences);
  const numbers = numberSources(all);
  return (
    <article className={styles.story}>
      <header className="stack">
        <h1>{t('storyTitle')}</h1>
        <p>{t('storyLead')}</p>
      </header>
      {chapters.map(({ chapter, sentences }) => (
        <section key={chapter} className={styles.chapter}>
          <h2>{t(TITLES[chapter])}</h2>
          <CitedText sentences={sentences} numbers={numbers} />
          {FIGURES[chapter]}
        </section>
      ))}
      <SourceList sentences={all} />
    </article>
  );
}

interface WholeFigureProps {
  draw: (datasets: readonly Dataset[], writing: Writing, width: number) => Picture;
  file: string;
  /** The same data as a table. */
  children: ReactNode;
}

/** A picture of the whole catalogue. */
function WholeFigure({ draw, ...props }: WholeFigureProps) {
  const { t, language } = useApp();
  const drawAll = useCallback(
    (width: number) => draw(catalogue, { t, language }, width),
    [draw, t, language],
  );
  return <Figure draw={drawAll} {...props} />;
}
