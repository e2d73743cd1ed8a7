import { useId } from 'react';
import { useTexts } from '../app/context';
import { IndexNotice } from '../notice/IndexNotice';
import { Notice } from '../notice/Notice';
import { cancelCheck, closeCheck, type CurrentCheck } from './current-check';
import lists from '../user-lists/Lists.module.css';
import { Problems } from './Problems';

/** A check's progress, or why there is no result; the result is shown elsewhere. */
export function CheckState({ current }: { current: CurrentCheck }) {
  return (
    <>
      {(current.step === 'reading' || current.step === 'asking') && <Progress current={current} />}
      <div role="status">
        <Outcome current={current} />
      </div>
    </>
  );
}

type Busy = Extract<CurrentCheck, { step: 'reading' | 'asking' }>;

function Progress({ current }: { current: Busy }) {
  const t = useTexts();
  const id = useId();
  const reading = current.step === 'reading';
  const progress = reading ? current.progress : current;
  return (
    <div className={lists.progress}>
      <label htmlFor={id}>
        <strong>{t(reading ? 'photosReading' : 'photosAsking')}</strong>
      </label>
      <progress id={id} {...(progress && { value: progress.done, max: progress.total })} />
      <div className={lists.steps}>
        <span className="small-text muted">
          {progress &&
            t(reading ? 'photosRead' : 'photosAsked', {
              done: Math.floor(progress.done),
              total: progress.total,
            })}
        </span>
        <button className="button small" onClick={cancelCheck}>
          {t('listsCancel')}
        </button>
      </div>
    </div>
  );
}

function Outcome({ current }: { current: CurrentCheck }) {
  const t = useTexts();
  if (current.step === 'cancelled') return <p>{t('listsCancelled')}</p>;
  if (current.step === 'failed') {
    const { error } = current;
    return (
      <Notice
        kind="broken"
        title={t('photosFailed')}
        text={t('photosFailedText')}
        details={error}
      />
    );
  }
  if (current.step === 'unanswered')
    return <IndexNotice status={{ state: 'loaded', value: current.status }} again={closeCheck} />;
  if (current.step !== 'none') return null;
  return (
    <div className="stack">
      <Notice kind="plain" title={t('photosNone')} text={t('photosNoneText')} />
      <Problems problems={current.problems} />
    </div>
  );
}
