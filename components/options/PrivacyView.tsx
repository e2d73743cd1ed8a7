import { useTexts } from '../app/context';
import { Group } from '../settings/Group';
import { Erase } from './Erase';
import { STORED } from './stored';
import styles from './Text.module.css';

/** What is read, sent and stored, and how to erase it. */
export function PrivacyView() {
  const t = useTexts();
  return (
    <>
      <header className="stack">
        <h1>{t('privacyTitle')}</h1>
        <p className={styles.lead}>{t('privacyLead')}</p>
      </header>
      <ul className={styles.points}>
        <li>{t('privacyLocal')}</li>
        <li>{t('privacyReads')}</li>
        <li>{t('privacyAsks')}</li>
        <li>{t('privacyDownload')}</li>
        <li>{t('privacyFaces')}</li>
      </ul>
      <Group title={t('dataTitle')}>
        <ul className={styles.points}>
          {STORED.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <Erase />
      </Group>
    </>
  );
}
