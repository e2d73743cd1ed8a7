import { useRef } from 'react';
import type { IndexStatus } from '../../lib/dataset-index/types';
import { useTexts } from '../app/context';
import type { Loaded } from '../app/use-load';
import { SentLetters } from '../take-action/SentLetters';
import { useSentLetters } from '../take-action/use-sent-letters';
import { WatchList } from '../watch/WatchList';
import { AddPhotos } from './AddPhotos';
import { KeptChecks } from './KeptChecks';
import { OpenWalks } from './OpenWalks';

/** The section in which people check their own photos. */
export function OwnPhotosView({ status }: { status: Loaded<IndexStatus> }) {
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const { letters, again } = useSentLetters();
  return (
    <>
      <header className="stack">
        <h1 ref={title} tabIndex={-1}>
          {t('photosTitle')}
        </h1>
        <p>{t('photosLead')}</p>
      </header>
      <AddPhotos />
      <OpenWalks onRemoved={() => title.current?.focus()} />
      <KeptChecks status={status} />
      <WatchList status={status} />
      <SentLetters letters={letters} onChange={again} />
    </>
  );
}
