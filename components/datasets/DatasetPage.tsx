import { useId, useMemo } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import type { Dataset } from '../../lib/catalogue/schema';
import { buildStory } from '../../lib/catalogue/stories/build-story';
import { useTexts } from '../app/context';
import { Cite } from './Cite';
import { DatasetFacts } from './DatasetFacts';
import { DatasetHead } from './DatasetHead';
import { Family } from './Family';
import { Mistake } from './Mistake';
import { Numbers } from './Numbers';
import { StoryEvents } from './StoryEvents';
import { StoryText } from './StoryText';
import styles from './Story.module.css';

interface DatasetPageProps {
  dataset: Dataset;
  /** Its photos in the index; null if the index cannot be read. */
  photos: number | null;
}

/** Everything about a dataset: its story, events, size, relatives and facts, and how to cite it. */
export function DatasetPage({ dataset, photos }: DatasetPageProps) {
  const t = useTexts();
  const title = useId();
  const story = useMemo(() => buildStory(dataset, catalogue), [dataset]);
  return (
    <article className={styles.page} aria-labelledby={title}>
      <p>
        <a href="#datasets">{t('storyBack')}</a>
      </p>
      <header className="stack">
        <DatasetHead id={dataset.id} dataset={dataset} photos={photos} level="h1" title={title} />
      </header>
      <StoryText sections={story.sections} />
      <StoryEvents events={story.events} />
      <Numbers dataset={dataset} />
      <Family dataset={dataset} />
      <DatasetFacts dataset={dataset} open={false} />
      <Cite dataset={dataset} />
      <Mistake dataset={dataset} />
    </article>
  );
}
