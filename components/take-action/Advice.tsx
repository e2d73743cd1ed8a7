import { catalogue } from '../../lib/catalogue/catalogue';
import { isPublishers } from '../../lib/catalogue/shown-ids';
import { useTexts } from '../app/context';
import { Contact, StatusText } from '../datasets/fact-values';
import { useDatasetName } from '../photos/use-dataset-name';
import styles from './Act.module.css';

/** What asking for removal can and cannot achieve, and whom to ask. */
export function Advice({ datasets }: { datasets: readonly string[] }) {
  const t = useTexts();
  const nameOf = useDatasetName();
  return (
    <>
      <div className={styles.columns}>
        <div>
          <h4>{t('actCan')}</h4>
          <ul className={styles.points}>
            <li>{t('actCanRemove')}</li>
            <li>{t('actCanTell')}</li>
          </ul>
        </div>
        <div>
          <h4>{t('actCannot')}</h4>
          <ul className={styles.points}>
            <li>{t('actCannotCopies')}</li>
            <li>{t('actCannotTrained')}</li>
          </ul>
        </div>
      </div>
      <p>{t('actFlickr')}</p>
      <h4>{t('actWho')}</h4>
      <dl className={styles.contacts}>
        {datasets.filter(isPublishers).map((id) => (
          <div key={id}>
            <dt>{nameOf(id)}</dt>
            <dd>
              <Publisher id={id} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Publisher({ id }: { id: string }) {
  const t = useTexts();
  const dataset = catalogue.find((one) => one.id === id);
  return (
    <>
      {dataset?.removal ? (
        <p>
          <Contact removal={dataset.removal.value} />
        </p>
      ) : (
        <p>{t('actWhoUnknown')}</p>
      )}
      {dataset?.status && (
        <p className="small-text muted">
          <StatusText status={dataset.status.value} />
        </p>
      )}
    </>
  );
}
