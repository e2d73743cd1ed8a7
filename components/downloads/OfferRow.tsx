import { useId } from 'react';
import { bytesOf } from '../../lib/catalogue/offers/offers';
import type { Offer } from '../../lib/catalogue/offers/types';
import type { GetState } from '../../lib/downloads/downloader';
import { offerStamp } from '../../lib/downloads/offer-stamp';
import type { ListRecord } from '../../lib/user-lists/types';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { nameOf } from '../photos/DatasetTags';
import { offerRowId } from '../user-lists/places';
import { formats } from './formats';
import { GetButtons, GetStatus } from './DownloadControls';
import styles from './Downloads.module.css';
import { getLists, hostsAsked } from './current-downloads';

interface OfferRowProps {
  offer: Offer;
  state: GetState | undefined;
  /** The list, if it was downloaded. */
  got: ListRecord | undefined;
}

/** A list on offer: its publisher, hosts and terms, and the buttons to download it. */
export function OfferRow({ offer, state, got }: OfferRowProps) {
  const { t, language } = useApp();
  const id = useId();
  const { dataset, publisher, whose, licence } = offer;
  const name = nameOf(dataset);
  const bytes = bytesOf(offer);
  const facts = [
    bytes === null ? t('getSizeUnknown') : formats(language).size(bytes),
    ...(offer.photos === undefined ? [] : [t('getPhotos', { count: offer.photos })]),
    t('getHosts', { hosts: hostsAsked([offer]).join(', ') }),
  ];
  const changed = got?.got !== undefined && got.got.stamp !== offerStamp(offer);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const busy = state !== undefined && !['failed', 'got'].includes(state.step);
  return (
    <li id={offerRowId(dataset)} tabIndex={-1} className={styles.offer} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h4 id={id}>
            <bdi>{name}</bdi>
          </h4>
          <p className="small-text">
            {t(whose === 'copy' ? 'getCopy' : 'getPublisher', { publisher })}
          </p>
          <p className="small-text muted">{facts.join(' · ')}</p>
          <p className="small-text muted">
            {licence.url === undefined ? (
              t('getTerms', { licence: licence.name })
            ) : (
              <Outside href={licence.url}>{t('getTerms', { licence: licence.name })}</Outside>
            )}
          </p>
          {got?.got && (
            <p className="small-text">
              {t('getHere', { date: date.format(got.added), publisher: got.got.publisher })}
            </p>
          )}
          {changed && <p className="small-text">{t('getChanged')}</p>}
        </div>
        {changed && !busy ? (
          <button
            className="button small"
            aria-label={t('getUpdateOf', { name })}
            onClick={() => {
              void getLists([offer]);
            }}
          >
            {t('getUpdate')}
          </button>
        ) : (
          <GetButtons offer={offer} state={state} here={got !== undefined} />
        )}
      </div>
      <GetStatus offer={offer} state={state} />
    </li>
  );
}
