import { pageOf } from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import type { GetState } from '../../lib/downloads/downloader';
import type { ListRecord } from '../../lib/user-lists/types';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { Notice } from '../notice/Notice';
import { nameOf } from '../photos/DatasetTags';
import { cancelList, getLists, pauseList } from './current-downloads';
import { GetProgress } from './DownloadProgress';
import { failureText } from './wording';

interface GetStateProps {
  offer: Offer;
  state: GetState | undefined;
}

/** The state of a list's download, or its result. */
export function GetStatus({ offer, state }: GetStateProps) {
  const t = useTexts();
  const name = nameOf(offer.dataset);
  const page = pageOf(offer);
  if (!state) return null;
  if (state.step === 'got') return <p>{t('getDone', { name })}</p>;
  if (state.step !== 'failed') return <GetProgress name={name} state={state} />;
  const { failure } = state;
  return (
    <Notice
      kind="broken"
      title={t('getFailed', { name })}
      text={t(failureText(failure), { name: failure.message })}
      details={failure.message}
    >
      {page !== null && <Outside href={page}>{t('getPage')}</Outside>}
    </Notice>
  );
}

/** Buttons to download a list, pause, continue or cancel it. */
export function GetButtons({ offer, state, here }: GetStateProps & { here: boolean }) {
  const t = useTexts();
  const { dataset } = offer;
  const name = nameOf(dataset);
  const get = () => {
    void getLists([offer]);
  };
  const step = state?.step;
  const cancel = (
    <button
      className="button small"
      aria-label={t('getCancelOf', { name })}
      onClick={() => {
        cancelList(dataset);
      }}
    >
      {t('listsCancel')}
    </button>
  );
  if (step === 'elsewhere') return null;
  if (step === 'paused') {
    return (
      <div className="row">
        <button className="button small" aria-label={t('getContinueOf', { name })} onClick={get}>
          {t('getContinue')}
        </button>
        {cancel}
      </div>
    );
  }
  if (step !== undefined && step !== 'failed' && step !== 'got') {
    return (
      <div className="row">
        <button
          className="button small"
          aria-label={t('getPauseOf', { name })}
          onClick={() => {
            pauseList(dataset);
          }}
        >
          {t('getPause')}
        </button>
        {cancel}
      </div>
    );
  }
  if (here) return null;
  return (
    <button className="button small" aria-label={t('getOneOf', { name })} onClick={get}>
      {t('getOne')}
    </button>
  );
}

/** The newest list that was downloaded from an offer. */
export const gotOf = (lists: readonly ListRecord[], { dataset }: Offer): ListRecord | undefined =>
  lists.findLast(({ got }) => got?.dataset === dataset);
