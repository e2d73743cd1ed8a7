import { lazy, Suspense, useId, useRef } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { AddList } from './AddList';
import { ListCard } from './ListCard';
import { useLists } from './use-lists';

// Other sections need not wait for it.
const Downloads = lazy(async () => ({
  default: (await import('../downloads/Downloads')).Downloads,
}));

const FollowPacks = lazy(async () => ({
  default: (await import('../follow/FollowPacks')).FollowPacks,
}));

/** A person's own lists: adding them, and those already added. */
export function ListsView({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const lists = useLists();
  const failed =
    status.state === 'loaded' && status.value.state === 'ready' ? status.value.failed : [];
  return (
    <>
      <header className="stack">
        <h1>{t('listsTitle')}</h1>
        <p>{t('listsLead')}</p>
      </header>
      {/* In one boundary: content loading later above would push the focused element out of sight. */}
      <Suspense>
        <Downloads />
        <AddList />
        <FollowPacks />
      </Suspense>
      <section className="stack" aria-labelledby={id}>
        <h2 ref={title} id={id} tabIndex={-1}>
          {t('listsKept')}
        </h2>
        {lists.state === 'loaded' && lists.value.length === 0 && (
          <p className="muted">{t('listsNone')}</p>
        )}
        {lists.state === 'failed' && <p>{t('silentText')}</p>}
        {lists.state === 'loaded' &&
          lists.value.map((list) => (
            <ListCard
              key={list.id}
              list={list}
              failure={list.failure ?? failed.find((part) => part.id === list.id)}
              onRemoved={() => title.current?.focus()}
            />
          ))}
      </section>
    </>
  );
}
