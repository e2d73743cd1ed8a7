import { OFFERS } from '../../lib/catalogue/offers/offers';
import { useTexts } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import { useLists } from '../user-lists/use-lists';
import { DownloadButtons, DownloadStatus, downloadedFrom } from './DownloadControls';
import styles from './Downloads.module.css';
import { downloadLists, hostsAsked, missingOf, useDownloads } from './current-downloads';

/** A button that downloads all face lists on offer, with the hosts that it contacts. */
export function DownloadAll({ withProgress = false }: { withProgress?: boolean }) {
  const t = useTexts();
  const lists = useLists();
  const states = useDownloads();
  if (lists.state !== 'loaded') return null;
  const here = OFFERS.filter((offer) => downloadedFrom(lists.value, offer));
  const missing = missingOf(new Set(here.map(({ dataset }) => dataset)));
  const left = missing.filter(({ dataset }) => {
    const step = states.get(dataset)?.step;
    return step === undefined || step === 'failed' || step === 'paused';
  });
  const busy = OFFERS.filter(({ dataset }) => states.has(dataset));
  return (
    <>
      {missing.length === 0 && <p>{t('downloadAllDone')}</p>}
      {left.length > 0 && (
        <>
          <p className="small-text muted">
            {t('downloadAllHosts', { count: left.length, hosts: hostsAsked(left).join(', ') })}
          </p>
          <div>
            <button
              className="button primary"
              onClick={() => {
                void downloadLists(left);
              }}
            >
              {t('downloadAll')}
            </button>
          </div>
        </>
      )}
      {withProgress && busy.length > 0 && (
        <ul className={styles.offers}>
          {busy.map((offer) => {
            const { dataset } = offer;
            const state = states.get(dataset);
            return (
              <li key={dataset} className={styles.offer}>
                <div className={styles.head}>
                  <strong>
                    <bdi>{nameOf(dataset)}</bdi>
                  </strong>
                  <DownloadButtons offer={offer} state={state} here={state?.step === 'done'} />
                </div>
                <DownloadStatus offer={offer} state={state} />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
