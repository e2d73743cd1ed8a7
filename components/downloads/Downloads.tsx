import { useId } from 'react';
import { OFFERS, WITHHELD } from '../../lib/catalogue/offers/offers';
import type { Subject } from '../../lib/catalogue/schema';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { nameOf } from '../photos/DatasetTags';
import { useLists } from '../user-lists/use-lists';
import { DownloadAll } from './DownloadAll';
import { downloadedFrom } from './DownloadControls';
import styles from './Downloads.module.css';
import { useDownloads } from './current-downloads';
import { OfferRow } from './OfferRow';

/** The lists that publishers offer, all at once or one by one, and those that they withhold. */
export function Downloads() {
  const t = useTexts();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('downloadTitle')}</h2>
      <p>{t('downloadLead')}</p>
      <DownloadAll />
      <h3>{t('downloadFaces')}</h3>
      <Offers subject="faces" />
      <h3>{t('downloadGeneral')}</h3>
      <p className="small-text muted">{t('downloadGeneralNote')}</p>
      <Offers subject="general" />
      <details>
        <summary className={styles.summary}>{t('downloadWithheld')}</summary>
        <ul className={styles.withheld}>
          {WITHHELD.map(({ dataset, page, why }) => (
            <li key={dataset}>
              <bdi>{nameOf(dataset)}</bdi>:{' '}
              <span lang="en" dir="ltr">
                {why}
              </span>{' '}
              <Outside href={page}>{t('downloadPage')}</Outside>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Offers({ subject }: { subject: Subject }) {
  const lists = useLists();
  const states = useDownloads();
  if (lists.state !== 'loaded') return null;
  return (
    <ul className={styles.offers}>
      {OFFERS.filter((offer) => offer.subject === subject).map((offer) => (
        <OfferRow
          key={offer.dataset}
          offer={offer}
          state={states.get(offer.dataset)}
          downloaded={downloadedFrom(lists.value, offer)}
        />
      ))}
    </ul>
  );
}
