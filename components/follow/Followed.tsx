import { useEffect, useId, useState } from 'react';
import type { FollowRecord } from '../../lib/follow/follow-records';
import { setWeekly } from '../../lib/follow/weekly';
import { keyFingerprint } from '../../lib/pack/release/release';
import { useApp } from '../app/context';
import { check, stop } from './following';
import styles from '../downloads/Downloads.module.css';
import { REFUSED } from './wording';

interface FollowedProps {
  record: FollowRecord;
  /** Whether a request is under way. */
  busy: boolean;
  /** Called when it is no longer followed, before the focused button disappears. */
  onStopped: () => void;
}

/** A followed pack, with its actions. */
export function Followed({ record, busy, onStopped }: FollowedProps) {
  const { t, language } = useApp();
  const id = useId();
  const { name, url, key, checked, weekly, failure } = record;
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    void keyFingerprint(key).then(setFingerprint);
  }, [key]);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <li className={styles.offer} aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{name}</bdi>
      </h3>
      <p className="small-text muted">
        <bdi>{url}</bdi>
      </p>
      <p className="small-text muted">
        <bdi>{t('followKey', { fingerprint })}</bdi> ·{' '}
        {t('followChecked', { date: date.format(checked) })}
      </p>
      {failure && (
        <p>
          {t('followRefused')}: {t(REFUSED[failure.code])} {t('followStays')}
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          aria-label={t('followWeeklyOf', { name })}
          checked={weekly}
          onChange={(event) => void setWeekly(url, event.target.checked)}
        />
        {t('followWeekly')}
      </label>
      <div className="row">
        <button
          className="button small"
          aria-label={t('followCheckOf', { name })}
          disabled={busy}
          onClick={() => void check(record)}
        >
          {t('followCheck')}
        </button>
        <button
          className="button small"
          aria-label={t('followStopOf', { name })}
          disabled={busy}
          onClick={() => {
            onStopped();
            void stop(record);
          }}
        >
          {t('followStop')}
        </button>
      </div>
    </li>
  );
}
