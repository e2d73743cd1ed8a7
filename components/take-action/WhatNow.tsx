import { useMemo } from 'react';
import type { Manifest } from '../../lib/pack/types';
import { countByDataset, type FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import styles from './Act.module.css';
import { Advice } from './Advice';
import { LetterForm } from './LetterForm';
import { SaveReport } from './SaveReport';

interface WhatNowProps {
  query: string;
  photos: readonly FoundPhoto[];
  manifests: readonly Manifest[];
}

/** What to do about a finding: keep it, understand what can be done, write to the publisher. */
export function WhatNow({ query, photos, manifests }: WhatNowProps) {
  const t = useTexts();
  const datasets = useMemo(() => countByDataset(photos).map(({ id }) => id), [photos]);
  const owners = new Set(photos.map(({ owner }) => owner));
  const account = owners.size === 1 ? (photos[0]?.owner ?? null) : null;
  return (
    <div className={styles.whatNow}>
      <section className="stack">
        <h3>{t('reportTitle')}</h3>
        <SaveReport query={query} photos={photos} manifests={manifests} />
      </section>
      <section className="stack">
        <h3>{t('actTitle')}</h3>
        <Advice datasets={datasets} />
      </section>
      <section className="stack">
        <h3>{t('letterTitle')}</h3>
        <LetterForm account={account} photos={photos} datasets={datasets} />
      </section>
    </div>
  );
}
