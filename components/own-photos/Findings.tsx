import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { completeLists } from '../../lib/answers/partial';
import { searchedDatasets } from '../../lib/checks/answerer';
import { filterFindings, findingsOf, photosIn, postedOf } from '../../lib/checks/findings';
import type { Finding, MarkRow } from '../../lib/checks/marks';
import type { Check, CheckContents } from '../../lib/checks/types';
import { countByDataset } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { ALL, DatasetFilter } from '../photos/DatasetFilter';
import { arrange, postedBetween, yearsOf, type Arrangement } from '../photos/posted';
import { PostedControls } from '../photos/PostedControls';
import { WhatNow } from '../take-action/WhatNow';
import { FindingList } from './FindingList';
import { MarkAll } from './MarkAll';
import { MARK_FILTERS, MarkChoice } from './MarkChoice';
import styles from './OwnPhotos.module.css';
import { useMarks } from './use-marks';

/** Read only where photos are found: it knows the whole catalogue. */
const OwnStory = lazy(async () => ({ default: (await import('../story/OwnStory')).OwnStory }));

interface FindingsProps {
  check: Check;
  contents: CheckContents;
  kept: boolean;
}

const NO_MARKS: ReadonlyMap<string, MarkRow> = new Map();

/** The findings of a check by dataset and by what was done about them, and what can be done. */
export function Findings({ check, contents, kept }: FindingsProps) {
  const t = useTexts();
  const id = useId();
  const [dataset, setDataset] = useState(ALL);
  const [mark, setMark] = useState<(typeof MARK_FILTERS)[number]>('all');
  const [wanted, setWanted] = useState<Arrangement>({ sort: 'number', year: null });
  const asked = useMemo(() => {
    const { manifests } = check.answer;
    const complete = new Set(completeLists(manifests, searchedDatasets(check.answer)));
    return { complete, isLeast: false };
  }, [check.answer]);
  const { marks, setMarks, undo } = useMarks(kept);
  const { owner } = check.account;
  const photos = useMemo(
    () =>
      contents.listed.map((photo) => {
        const posted = postedOf(contents.photos, photo.id);
        return { ...photo, owner, ...(!Number.isNaN(posted) && { posted }) };
      }),
    [contents, owner],
  );
  const counts = useMemo(() => countByDataset(photos), [photos]);
  const all = useMemo(() => findingsOf(contents.listed), [contents]);
  const spanOf = useMemo(
    () => (finding: Finding) =>
      postedBetween(finding.photo, postedOf(contents.photos, finding.photo)),
    [contents],
  );
  const years = useMemo(() => yearsOf(all.map(spanOf)), [all, spanOf]);
  const filtered = useMemo(
    () =>
      filterFindings(all, marks ?? NO_MARKS, {
        dataset: dataset === ALL ? null : dataset,
        mark: mark === 'all' ? null : mark,
      }),
    [all, marks, dataset, mark],
  );
  const shown = useMemo(() => arrange(filtered, wanted, spanOf), [filtered, wanted, spanOf]);
  const acted = useMemo(
    () =>
      photosIn(shown).map((photo) => {
        const posted = postedOf(contents.photos, photo.id);
        return { ...photo, owner, ...(!Number.isNaN(posted) && { posted }) };
      }),
    [shown, owner, contents],
  );
  return (
    <div className="stack">
      <DatasetFilter counts={counts} total={photos.length} chosen={dataset} onChoose={setDataset} />
      {marks && (
        <div className={styles.marks}>
          <div className={styles.mark}>
            <label htmlFor={id}>{t('marksShow')}</label>
            <MarkChoice id={id} choices={MARK_FILTERS} value={mark} onChoose={setMark} />
          </div>
          <MarkAll
            findings={shown}
            onMark={(wanted) => {
              setMarks(shown, wanted);
            }}
            undo={undo}
          />
        </div>
      )}
      {years.length > 0 && <PostedControls value={wanted} onChange={setWanted} years={years} />}
      <p className="small-text" role="status">
        {t('findingsShown', { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <FindingList
          key={`${dataset} ${mark} ${wanted.sort} ${wanted.year}`}
          findings={shown}
          postedOf={spanOf}
          owner={owner}
          marks={marks}
          onMark={(finding, wanted) => {
            setMarks([finding], wanted);
          }}
        />
      )}
      {acted.length > 0 && (
        <WhatNow query={check.name} photos={acted} answerer={check.answer} at={null} />
      )}
      <Suspense fallback={null}>
        <OwnStory photos={photos} asked={asked} />
      </Suspense>
    </div>
  );
}
