import { useId } from 'react';
import { bytesOf } from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import type { DownloadState } from '../../lib/downloads/downloader';
import { offerStamp } from '../../lib/downloads/offer-stamp';
import type { ListRecord } from '../../lib/user-lists/types';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { nameOf } from '../photos/DatasetTags';
import { offerRowId } from '../user-lists/places';
import { formats } from './formats';
import { DownloadButtons, DownloadStatus } from './DownloadControls';
import styles from './Downloads.module.css';
import { downloadLists, hostsAsked } from './current-downloads';

interface OfferRowProps {
  offer: Offer;
  state: DownloadState | undefined;
  /** The list, if it was downloaded. */
  downloaded: ListRecord | undefined;
}

/** A list on offer: its publisher, hosts and terms, and the buttons to download it. */
export function OfferRow({ offer, state, downloaded }: OfferRowProps) {
  const { t, language } = useApp();
  const id = useId();
  const { dataset, publisher, whose, licence } = offer;
  const name = nameOf(dataset);
  const bytes = bytesOf(offer);
  const facts = [
    bytes === null ? t('downloadSizeUnknown') : formats(language).size(bytes),
    ...(offer.photos === undefined ? [] : [t('downloadPhotos', { count: offer.photos })]),
    t('downloadHosts', { hosts: hostsAsked([offer]).join(', ') }),
  ];
  const changed = downloaded?.got !== undefined && downloaded.got.stamp !== offerStamp(offer);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const busy = state !== undefined && !['failed', 'done'].includes(state.step);
  return (
    <li id={offerRowId(dataset)} tabIndex={-1} className={styles.offer} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h4 id={id}>
            <bdi>{name}</bdi>
          </h4>
          <p className="small-text">
            {t(whose === 'copy' ? 'downloadCopy' : 'downloadPublisher', { publisher })}
          </p>
          <p className="small-text muted">{facts.join(' · ')}</p>
          <p className="small-text muted">
            {licence.url === undefined ? (
              t('downloadTerms', { licence: licence.name })
            ) : (
              <Outside href={licence.url}>{t('downloadTerms', { licence: licence.name })}</Outside>
            )}
          </p>
          {downloaded?.got && (
            <p className="small-text">
              {t('downloadHere', {
                date: date.format(downloaded.added),
                publisher: downloaded.got.publisher,
              })}
            </p>
          )}
          {changed && <p className="small-text">{t('downloadChanged')}</p>}
        </div>
        {changed && !busy ? (
          <button
            className="button small"
            aria-label={t('downloadUpdateOf', { name })}
            onClick={() => {
              void downloadLists([offer]);
            }}
          >
            {t('downloadUpdate')}
          </button>
        ) : (
          <DownloadButtons offer={offer} state={state} here={downloaded !== undefined} />
        )}
      </div>
      <DownloadStatus offer={offer} state={state} />
    </li>
  );
}
