import { pageUrl } from '../../lib/extension/tabs';
import { browser } from '../../lib/extension/browser';
import { WELCOME_PAGE } from '../../lib/extension/pages';
import { useTexts } from '../app/context';
import { Mark } from '../app/Mark';
import styles from './Text.module.css';

/** What this extension is, its version and its licence. */
export function AboutView() {
  const t = useTexts();
  const { version } = browser.runtime.getManifest();
  return (
    <>
      <h1>{t('aboutTitle')}</h1>
      <p className="row">
        <Mark size={40} />
        <strong className={styles.lead}>{t('name')}</strong>
        <bdi className="muted">{t('aboutVersion', { version })}</bdi>
      </p>
      <p>{t('aboutText')}</p>
      <p>{t('aboutName')}</p>
      <p>{t('aboutPack')}</p>
      <p>{t('aboutLicence')}</p>
      <p>
        <a href={pageUrl(WELCOME_PAGE)}>{t('aboutWelcome')}</a>
      </p>
    </>
  );
}
