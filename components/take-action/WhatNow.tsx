import { useEffect, useMemo, useRef } from 'react';
import { isPublishers } from '../../lib/catalogue/shown-ids';
import type { Action } from '../../lib/extension/pages';
import { contactFirst } from '../../lib/letters/publishers';
import { countByDataset } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import styles from './Act.module.css';
import { Advice } from './Advice';
import { LetterSection } from './LetterSection';
import { NoLetter } from './NoLetter';
import { SaveReport } from './SaveReport';
import type { ReportSource } from './use-report';

interface WhatNowProps extends ReportSource {
  /** The part to show first. */
  at: Action | null;
}

/** "What can I do?" about a finding: save it, learn what is possible, write to the publisher. */
export function WhatNow({ at, ...source }: WhatNowProps) {
  const { photos } = source;
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
        <SaveReport {...source} />
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
          answerer={source.answerer}
          datasets={datasets.filter(isPublishers)}
        />
        <NoLetter datasets={datasets.filter((id) => !isPublishers(id))} />
      </section>
    </div>
  );
}
