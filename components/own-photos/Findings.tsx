import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { completeLists } from '../../lib/answers/partial';
import { searchedDatasets } from '../../lib/checks/answerer';
import { filterFindings, findingsOf, photosIn, postedOf } from '../../lib/checks/findings';
import { placesOf } from '../../lib/checks/near';
import { sift, timeOf } from '../../lib/checks/sift';
import type { MarkRow } from '../../lib/checks/marks';
import type { Check, CheckContents } from '../../lib/checks/types';
import { countByDataset } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { ALL, DatasetFilter } from '../photos/DatasetFilter';
import { arrange } from '../photos/posted';
import { WhatNow } from '../take-action/WhatNow';
import { FindingList } from './FindingList';
import { MarkAll } from './MarkAll';
import { MARK_FILTERS, MarkChoice } from './MarkChoice';
import styles from './OwnPhotos.module.css';
import { intervalOf, NO_SIEVE, sieveOf } from './sieve-input';
import { SieveControls } from './SieveControls';
import { useMarks } from './use-marks';

/** Loaded only if photos were found: it contains the whole catalogue. */
const OwnStory = lazy(async () => ({ default: (await import('../story/OwnStory')).OwnStory }));

interface FindingsProps {
  check: Check;
  contents: CheckContents;
  kept: boolean;
}

const NO_MARKS: ReadonlyMap<string, MarkRow> = new Map();

/** A check's findings, with filters by dataset, mark, time and place, and actions. */
export function Findings({ check, contents, kept }: FindingsProps) {
  const t = useTexts();
  const id = useId();
  const [dataset, setDataset] = useState(ALL);
  const [mark, setMark] = useState<(typeof MARK_FILTERS)[number]>('all');
  const [input, setInput] = useState(NO_SIEVE);
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
  const places = useMemo(
    () =>
      placesOf(
        contents.photos,
        contents.listed.map(({ id }) => id),
      ),
    [contents],
  );
  const filtered = useMemo(
    () =>
      filterFindings(all, marks ?? NO_MARKS, {
        dataset: dataset === ALL ? null : dataset,
        mark: mark === 'all' ? null : mark,
      }),
    [all, marks, dataset, mark],
  );
  const sieve = useMemo(() => sieveOf(input), [input]);
  const { wanted, unknown } = useMemo(
    () => sift(filtered, contents.photos, sieve),
    [filtered, contents, sieve],
  );
  const shown = useMemo(() => {
    const chosen = input.unknown ? [...wanted, ...unknown] : wanted;
    if (input.sort === 'number') return chosen;
    return arrange(
      chosen,
      { sort: input.sort, year: null },
      ({ photo }) => timeOf(contents.photos, photo)?.span ?? null,
    );
  }, [wanted, unknown, input, contents]);
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
            onMark={(chosen) => {
              setMarks(shown, chosen);
            }}
            undo={undo}
          />
        </div>
      )}
      <SieveControls value={input} onChange={setInput} places={places} />
      {unknown.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={input.unknown}
            onChange={(event) => {
              setInput({ ...input, unknown: event.target.checked });
            }}
          />
          <span>{t('siftUnknown', { count: unknown.length })}</span>
        </label>
      )}
      <p className="small-text" role="status">
        {t('findingsShown', { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <FindingList
          key={`${dataset} ${mark} ${JSON.stringify(input)}`}
          findings={shown}
          photos={contents.photos}
          sieve={sieve}
          owner={owner}
          marks={marks}
          onMark={(finding, chosen) => {
            setMarks([finding], chosen);
          }}
        />
      )}
      {acted.length > 0 && (
        <WhatNow
          query={[check.name, intervalOf(sieve)].filter(Boolean).join(', ')}
          photos={acted}
          answerer={check.answer}
          at={null}
        />
      )}
      <Suspense fallback={null}>
        <OwnStory photos={photos} asked={asked} />
      </Suspense>
    </div>
  );
}
