import { useCallback, useId, useMemo } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import { ownChain, type Asked } from '../../lib/catalogue/own-chain';
import { ownWays, type OwnWay } from '../../lib/catalogue/own-ways';
import { isolateName } from '../../lib/i18n/isolate';
import { storyTexts } from '../../lib/i18n/story/texts';
import type { FoundPhoto } from '../../lib/reports/found';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import { Figure } from './Figure';
import { datasetsIn, ownChainOf, ownWords, ownYearsOf } from './own-pictures';
import { ownYears } from './own-years';
import { OwnChainTable, OwnYearTable } from './OwnTables';
import styles from './Story.module.css';

interface OwnStoryProps {
  photos: readonly FoundPhoto[];
  /** The index in which they were looked up; stable between renders. */
  asked: Asked;
}

/** The story's pictures with a person's own photos in them. */
export function OwnStory({ photos, asked }: OwnStoryProps) {
  const app = useApp();
  const { t, language } = app;
  const s = storyTexts(language);
  const id = useId();
  const ways = useMemo(() => ownWays(photos, catalogue).filter(isWay), [photos]);
  const chain = useMemo(() => ownChain(photos, catalogue, asked), [photos, asked]);
  const years = useMemo(() => ownYears(photos), [photos]);
  const drawChain = useCallback(
    (width: number) => ownChainOf(chain, { t, language }, width),
    [chain, t, language],
  );
  const drawYears = useCallback(
    (width: number) => ownYearsOf(chain, years, { t, language }, width),
    [chain, years, t, language],
  );
  const sentence = ({ steps, photos: count }: OwnWay) => {
    const isLeast = asked.isLeast || !steps.every((step) => asked.complete.has(step));
    const words = ownWords({ photos: count, isLeast }, app);
    const way = steps
      .map((step) => isolateName(nameOf(step), language))
      .reduce((before, next) => s('ownThen', { way: before, next }));
    return s('ownWent', { photos: capital(words, language), way });
  };
  return (
    <section className={styles.own} aria-labelledby={id}>
      <h3 id={id}>{s('ownTitle')}</h3>
      {ways.length > 0 && (
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way.steps.join(' ')}>{sentence(way)}</li>
          ))}
        </ul>
      )}
      <Figure draw={drawChain} file="overexposed-these-photos-chain" level="h4">
        <OwnChainTable chain={chain} />
      </Figure>
      {datasetsIn(chain).some(({ year }) => year) && (
        <Figure draw={drawYears} file="overexposed-these-photos-years" level="h4">
          <OwnYearTable chain={chain} years={years} />
        </Figure>
      )}
    </section>
  );
}

const isWay = ({ steps }: OwnWay) => steps.length > 1;

const capital = (text: string, language: string) =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
