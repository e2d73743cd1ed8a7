import { lazy, Suspense, useId } from 'react';
import type { Failure } from '../../lib/dataset-index/failure';
import { changeRecord } from '../../lib/user-lists/list-records';
import type { ListRecord } from '../../lib/user-lists/types';
import { shownManifest } from '../../lib/user-lists/whose-pack';
import { useApp } from '../app/context';
import { Notice } from '../notice/Notice';
import { listName } from './list-name';
import { ListActions } from './ListActions';
import styles from './Lists.module.css';
import { Report } from './Report';
import { useAtOnce } from './use-at-once';
import { FAILED } from './wording';

/** Contains all offers of lists, for which other sections need not wait. */
const Again = lazy(async () => ({ default: (await import('./Again')).Again }));

interface ListCardProps {
  list: ListRecord;
  /** Why it cannot answer. */
  failure: Failure | undefined;
  onRemoved: () => void;
}

/** An added list: its contents, whether it is used for answers, and its actions. */
export function ListCard({ list, failure, onRemoved }: ListCardProps) {
  const { t, language } = useApp();
  const title = useId();
  const { id, added, enabled, manifest, report } = list;
  const name = listName(list, t);
  const shown = shownManifest(manifest, list.name);
  const [used, showUsed] = useAtOnce(enabled);
  const use = (wanted: boolean) => {
    showUsed(wanted);
    changeRecord(id, { enabled: wanted }).catch(() => {
      showUsed(!wanted);
    });
  };
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(added);
  return (
    <article className="card" aria-labelledby={title}>
      <header className={styles.head}>
        <div>
          <h3 id={title}>
            <bdi>{name}</bdi>
          </h3>
          <p className="small-text muted">
            {t('listAddedOn', { date })}
            {report && (
              <>
                {' · '}
                {t('listSource', { source: report.source })}
              </>
            )}
          </p>
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={used}
            aria-label={t('datasetUseOf', { name })}
            onChange={(event) => {
              use(event.target.checked);
            }}
          />
          {t('datasetUse')}
        </label>
      </header>
      {failure && (
        <Notice
          kind="broken"
          title={t('listFailed')}
          text={t(FAILED[failure.state])}
          details={failure.error}
        />
      )}
      <Report manifest={shown} report={report} />
      <ListActions id={id} name={name} file={list.name} onRemoved={onRemoved} />
      <Suspense fallback={null}>
        <Again manifest={shown} failed={failure !== undefined} />
      </Suspense>
    </article>
  );
}
