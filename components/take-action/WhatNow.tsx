import { useEffect, useMemo, useRef } from 'react';
import type { Action } from '../../lib/extension/pages';
import type { Manifest } from '../../lib/pack/types';
import { contactFirst } from '../../lib/letters/publishers';
import { countByDataset, type FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import styles from './Act.module.css';
import { Advice } from './Advice';
import { LetterSection } from './LetterSection';
import { SaveReport } from './SaveReport';

interface WhatNowProps {
  query: string;
  photos: readonly FoundPhoto[];
  manifests: readonly Manifest[];
  /** The part to show first. */
  at: Action | null;
}

/** What to do about a finding: keep it, understand what can be done, write to the publisher. */
export function WhatNow({ query, photos, manifests, at }: WhatNowProps) {
  const t = useTexts();
  const datasets = useMemo(
    () => contactFirst(countByDataset(photos).map(({ id }) => id)),
    [photos],
  );
  const owners = new Set(photos.map(({ owner }) => owner));
  const account = owners.size === 1 ? (photos[0]?.owner ?? null) : null;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = at && box.current?.querySelector<HTMLElement>(`[data-part="${at}"] h3`);
    if (!heading) return;
    heading.focus();
    heading.scrollIntoView();
  }, [at]);
  return (
    <div ref={box} className={styles.whatNow}>
      <section className="stack" data-part="report">
        <h3 tabIndex={-1}>{t('reportTitle')}</h3>
        <SaveReport query={query} photos={photos} manifests={manifests} />
      </section>
      <section className="stack" data-part="advice">
        <h3 tabIndex={-1}>{t('actTitle')}</h3>
        <Advice datasets={datasets} />
      </section>
      <section className="stack" data-part="letter">
        <h3 tabIndex={-1}>{t('letterTitle')}</h3>
        <LetterSection
          account={account}
          photos={photos}
          manifests={manifests}
          datasets={datasets}
        />
      </section>
    </div>
  );
}
