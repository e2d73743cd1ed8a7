import { pageOf } from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import type { DownloadState } from '../../lib/downloads/downloader';
import type { ListRecord } from '../../lib/user-lists/types';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { Notice } from '../notice/Notice';
import { nameOf } from '../photos/DatasetTags';
import { cancelDownload, downloadLists, pauseDownload } from './current-downloads';
import { DownloadProgress } from './DownloadProgress';
import { failureText } from './wording';

interface DownloadProps {
  offer: Offer;
  state: DownloadState | undefined;
}

/** The state of a list's download, or its result. */
export function DownloadStatus({ offer, state }: DownloadProps) {
  const t = useTexts();
  const name = nameOf(offer.dataset);
  const page = pageOf(offer);
  if (!state) return null;
  if (state.step === 'done') return <p>{t('downloadDone', { name })}</p>;
  if (state.step !== 'failed') return <DownloadProgress name={name} state={state} />;
  const { failure } = state;
  return (
    <Notice
      kind="broken"
      title={t('downloadFailed', { name })}
      text={t(failureText(failure), { name: failure.message })}
      details={failure.message}
    >
      {page !== null && <Outside href={page}>{t('downloadPage')}</Outside>}
    </Notice>
  );
}

/** Buttons to download a list, pause, continue or cancel it. */
export function DownloadButtons({ offer, state, here }: DownloadProps & { here: boolean }) {
  const t = useTexts();
  const { dataset } = offer;
  const name = nameOf(dataset);
  const download = () => {
    void downloadLists([offer]);
  };
  const step = state?.step;
  const cancel = (
    <button
      className="button small"
      aria-label={t('downloadCancelOf', { name })}
      onClick={() => {
        cancelDownload(dataset);
      }}
    >
      {t('listsCancel')}
    </button>
  );
  if (step === 'elsewhere') return null;
  if (step === 'paused') {
    return (
      <div className="row">
        <button
          className="button small"
          aria-label={t('downloadContinueOf', { name })}
          onClick={download}
        >
          {t('downloadContinue')}
        </button>
        {cancel}
      </div>
    );
  }
  if (step !== undefined && step !== 'failed' && step !== 'done') {
    return (
      <div className="row">
        <button
          className="button small"
          aria-label={t('downloadPauseOf', { name })}
          onClick={() => {
            pauseDownload(dataset);
          }}
        >
          {t('downloadPause')}
        </button>
        {cancel}
      </div>
    );
  }
  if (here) return null;
  return (
    <button className="button small" aria-label={t('downloadOneOf', { name })} onClick={download}>
      {t('downloadOne')}
    </button>
  );
}

/** The newest list that was downloaded from an offer. */
export const downloadedFrom = (
  lists: readonly ListRecord[],
  { dataset }: Offer,
): ListRecord | undefined => lists.findLast(({ got }) => got?.dataset === dataset);
