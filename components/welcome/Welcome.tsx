import { lazy, Suspense, useState } from 'react';
import type { AppKey } from '../../lib/i18n/app/texts';
import { LISTS_PAGE } from '../../lib/extension/pages';
import { pageUrl } from '../../lib/extension/tabs';
import { useTexts } from '../app/context';
import { Mark } from '../app/Mark';
import { IndexNotice } from '../notice/IndexNotice';
import { useIndexStatus } from '../notice/use-index-status';
import { STORED } from '../options/stored';
import textStyles from '../options/Text.module.css';
import { Search } from '../search/Search';
import { BadgeExample } from './BadgeExample';
import styles from './Welcome.module.css';

// Downloading lists takes half as much code as the rest of the page, and is not what people read first.
const DownloadAll = lazy(async () => ({
  default: (await import('../downloads/DownloadAll')).DownloadAll,
}));

/** What is read and sent: shown before anything is downloaded. */
const DISCLOSED = ['privacyLocal', 'privacyReads', 'privacyAsks', 'privacyDownload'] as const;

function Points({ keys }: { keys: readonly AppKey[] }) {
  const t = useTexts();
  return (
    <ul className={textStyles.points}>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

/** Shown once, after installation: what the extension does, the mark, downloading lists, a first search. */
export function Welcome() {
  const t = useTexts();
  const [text, setText] = useState('');
  const { again, ...status } = useIndexStatus();
  return (
    <>
      <header className={styles.header}>
        <div className={styles.inner}>
          <p className={styles.name}>
            <Mark size={28} /> {t('name')}
          </p>
          <h1 className={styles.title}>{t('welcomeTitle')}</h1>
          <p className={styles.lead}>{t('welcomeLead')}</p>
        </div>
      </header>
      <main className={styles.main}>
        <section className={styles.step}>
          <div>
            <h2>{t('welcomeMarkTitle')}</h2>
            <p>{t('welcomeMarkText')}</p>
          </div>
          <BadgeExample />
        </section>
        <section className={styles.step}>
          <div>
            <h2>{t('welcomeButtonTitle')}</h2>
            <p>{t('welcomeButtonText')}</p>
          </div>
          <img className={styles.icon} src="/icon/128.png" width="96" height="96" alt="" />
        </section>
        <section className="stack">
          <h2>{t('privacyTitle')}</h2>
          <Points keys={DISCLOSED} />
          <h3>{t('dataTitle')}</h3>
          <Points keys={STORED} />
        </section>
        {/* In one boundary: content loading later above would push the focused element out of sight. */}
        <Suspense>
          <section className="stack">
            <h2>{t('downloadTitle')}</h2>
            <p>{t('downloadLead')}</p>
            <DownloadAll withProgress />
            <a href={pageUrl(LISTS_PAGE)}>{t('downloadOneByOne')}</a>
          </section>
          <section className="stack">
            <h2>{t('welcomeTryTitle')}</h2>
            <p>{t('welcomeTryText')}</p>
            <IndexNotice status={status} again={again} />
            <Search text={text} onText={setText} />
          </section>
          <footer className={styles.footer}>
            <a href={`${pageUrl('/options.html')}#settings`}>{t('welcomeSettings')}</a>
          </footer>
        </Suspense>
      </main>
    </>
  );
}
