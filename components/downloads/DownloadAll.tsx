import { OFFERS } from '../../lib/catalogue/offers/offers';
import { useTexts } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import { useLists } from '../user-lists/use-lists';
import { GetButtons, GetStatus, gotOf } from './DownloadControls';
import styles from './Downloads.module.css';
import { getLists, hostsAsked, missingOf, useGetting } from './current-downloads';

/** A button that downloads all face lists on offer, with the hosts that it contacts. */
export function GetAll({ withProgress = false }: { withProgress?: boolean }) {
  const t = useTexts();
  const lists = useLists();
  const states = useGetting();
  if (lists.state !== 'loaded') return null;
  const here = OFFERS.filter((offer) => gotOf(lists.value, offer));
  const missing = missingOf(new Set(here.map(({ dataset }) => dataset)));
  const left = missing.filter(({ dataset }) => {
    const step = states.get(dataset)?.step;
    return step === undefined || step === 'failed' || step === 'paused';
  });
  const busy = OFFERS.filter(({ dataset }) => states.has(dataset));
  return (
    <>
      {missing.length === 0 && <p>{t('getAllDone')}</p>}
      {left.length > 0 && (
        <>
          <p className="small-text muted">
            {t('getAllHosts', { count: left.length, hosts: hostsAsked(left).join(', ') })}
          </p>
          <div>
            <button
              className="button primary"
              onClick={() => {
                void getLists(left);
              }}
            >
              {t('getAll')}
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
                  <GetButtons offer={offer} state={state} here={state?.step === 'got'} />
                </div>
                <GetStatus offer={offer} state={state} />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
