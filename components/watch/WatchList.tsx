import { useId, useRef } from 'react';
import { searchedDatasets } from '../../lib/checks/answerer';
import { watchedThings } from '../../lib/checks/watched';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { followWatched } from '../../lib/storage/watch-news';
import { useApp } from '../app/context';
import { useChanges } from '../app/use-changes';
import { useLoad, type Loaded } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { DatasetTags } from '../photos/DatasetTags';
import lists from '../user-lists/Lists.module.css';
import { WatchedThing } from './WatchedThing';

/** Everything on the watch list, what is new, and what was searched. */
export function WatchList({ status }: { status: Loaded<IndexStatus> }) {
  const { t, settings } = useApp();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { again, ...loaded } = useLoad(watchedThings);
  const things = useNewest(loaded);
  useChanges(followWatched, again);
  if (things === null || (!settings.watch && things.length === 0)) return null;
  const index = status.state === 'loaded' && status.value.state === 'ready' ? status.value : null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {t('watchTitle')}
      </h2>
      {!settings.watch && <p>{t('watchOff')}</p>}
      {things.length === 0 && <p className="muted">{t('watchNone')}</p>}
      {things.map((thing) => (
        <WatchedThing
          key={thing.key}
          thing={thing}
          index={index}
          onRemoved={() => title.current?.focus()}
        />
      ))}
      {things.length > 0 && index && (
        <details className={lists.skipped}>
          <summary>{t('checkSearched')}</summary>
          <DatasetTags datasets={searchedDatasets(index)} plain />
        </details>
      )}
    </section>
  );
}
