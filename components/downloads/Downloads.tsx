import { useId } from 'react';
import { OFFERS, WITHHELD } from '../../lib/catalogue/offers/offers';
import type { Subject } from '../../lib/catalogue/schema';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { nameOf } from '../photos/DatasetTags';
import { useLists } from '../user-lists/use-lists';
import { GetAll } from './DownloadAll';
import { gotOf } from './DownloadControls';
import styles from './Downloads.module.css';
import { useGetting } from './current-downloads';
import { OfferRow } from './OfferRow';

/** The lists that publishers offer, all at once or one by one, and those that they withhold. */
export function GetLists() {
  const t = useTexts();
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('getTitle')}</h2>
      <p>{t('getLead')}</p>
      <GetAll />
      <h3>{t('getFaces')}</h3>
      <Offers subject="faces" />
      <h3>{t('getGeneral')}</h3>
      <p className="small-text muted">{t('getGeneralNote')}</p>
      <Offers subject="general" />
      <details>
        <summary className={styles.summary}>{t('getWithheld')}</summary>
        <ul className={styles.withheld}>
          {WITHHELD.map(({ dataset, page, why }) => (
            <li key={dataset}>
              <bdi>{nameOf(dataset)}</bdi>: <span lang="en">{why}</span>{' '}
              <Outside href={page}>{t('getPage')}</Outside>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Offers({ subject }: { subject: Subject }) {
  const lists = useLists();
  const states = useGetting();
  if (lists.state !== 'loaded') return null;
  return (
    <ul className={styles.offers}>
      {OFFERS.filter((offer) => offer.subject === subject).map((offer) => (
        <OfferRow
          key={offer.dataset}
          offer={offer}
          state={states.get(offer.dataset)}
          got={gotOf(lists.value, offer)}
        />
      ))}
    </ul>
  );
}
