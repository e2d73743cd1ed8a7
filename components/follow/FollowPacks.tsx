import { useId, useRef, useState } from 'react';
import { useApp, useTexts } from '../app/context';
import { sizeOf } from '../index-info/size-of';
import styles from '../downloads/Downloads.module.css';
import { Notice } from '../notice/Notice';
import { Followed } from './Followed';
import { cancel, look, useFollowed, useFollowing, type Following } from './following';
import { Offered } from './Offered';
import { REFUSED } from './wording';

/** Published packs: adding one by its address, and the followed ones. */
export function FollowPacks() {
  const t = useTexts();
  const [title, field] = [useId(), useId()];
  const heading = useRef<HTMLHeadingElement>(null);
  const [address, setAddress] = useState('');
  const current = useFollowing();
  const records = useFollowed();
  const busy = ['looking', 'fetching', 'checking'].includes(current.step);
  return (
    <section className="card" aria-labelledby={title}>
      <h2 ref={heading} id={title} tabIndex={-1}>
        {t('followTitle')}
      </h2>
      <p>{t('followLead')}</p>
      <form
        className="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void look(address);
        }}
      >
        <label htmlFor={field}>{t('followAddress')}</label>
        <div className="search-line">
          <input
            id={field}
            className="field"
            type="url"
            inputMode="url"
            dir="ltr"
            placeholder="https://"
            maxLength={2000}
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
            }}
          />
          <button type="submit" className="button" disabled={busy}>
            {t('followLook')}
          </button>
        </div>
      </form>
      <FollowingState current={current} onCancelled={() => heading.current?.focus()} />
      {records.state === 'loaded' && records.value.length > 0 && (
        <>
          <ul className={styles.offers}>
            {records.value.map((record) => (
              <Followed
                key={record.url}
                record={record}
                busy={busy}
                onStopped={() => heading.current?.focus()}
              />
            ))}
          </ul>
          <p className="small-text muted">{t('followStopNote')}</p>
        </>
      )}
    </section>
  );
}

interface FollowingStateProps {
  current: Following;
  /** Called before the focused button disappears. */
  onCancelled: () => void;
}

function FollowingState({ current, onCancelled }: FollowingStateProps) {
  const { t, language } = useApp();
  if (current.step === 'offered') return <Offered offered={current.offered} />;
  if (current.step === 'refused') {
    const { failure, kept } = current;
    const text = t(REFUSED[failure.code]);
    return (
      <Notice
        kind="broken"
        title={t('followRefused')}
        text={kept ? `${text} ${t('followStays')}` : text}
        details={failure.message}
      />
    );
  }
  const isBusy =
    current.step === 'looking' || current.step === 'checking' || current.step === 'fetching';
  return (
    <>
      <div role="status">
        {(current.step === 'looking' || current.step === 'checking') && t('downloadAsking')}
        {current.step === 'fetching' &&
          t('followFetching', {
            done: sizeOf(current.done, language),
            total: sizeOf(current.total, language),
          })}
        {current.step === 'followed' && t('followAdded', { name: current.name })}
        {current.step === 'checked' &&
          t(current.updated ? 'followUpdated' : 'followCurrent', { name: current.name })}
        {current.step === 'cancelled' &&
          [t('listsCancelled'), current.kept && t('followStays')].filter(Boolean).join(' ')}
      </div>
      {isBusy && (
        <div className="row">
          <button
            className="button small"
            onClick={() => {
              onCancelled();
              cancel();
            }}
          >
            {t('listsCancel')}
          </button>
        </div>
      )}
    </>
  );
}
