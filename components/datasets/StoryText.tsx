import type { Story, Topic } from '../../lib/catalogue/stories/story';
import type { AppKey } from '../../lib/i18n/app/texts';
import { useTexts } from '../app/context';
import { CitedText, numberSources, SourceList } from './Cited';

const TITLES = {
  what: 'storyWhat',
  origin: 'storyOrigin',
  makers: 'storyMakers',
  use: 'storyUse',
  fate: 'storyFate',
  you: 'storyYou',
} as const satisfies Record<Topic, AppKey>;

/**
 * A story in paragraphs. Each sentence is followed by the number of its source; the sources are listed at
 * the end.
 */
export function StoryText({ sections }: Pick<Story, 'sections'>) {
  const t = useTexts();
  const all = sections.flatMap(({ sentences }) => sentences);
  const numbers = numberSources(all);
  return (
    <>
      {sections.map(({ topic, sentences }) => (
        <section key={topic} className="stack">
          <h2>{t(TITLES[topic])}</h2>
          <CitedText sentences={sentences} numbers={numbers} />
        </section>
      ))}
      <SourceList sentences={all} />
    </>
  );
}
