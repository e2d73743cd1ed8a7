import { FLICKR } from '../../lib/flickr/address/hosts';
import { useSyncExternalStore } from 'react';
import { browser } from '../../lib/extension/browser';
import { pagePage } from '../../lib/extension/pages';
import { useApp } from '../app/context';
import { Outside } from '../app/Outside';
import { Notice } from '../notice/Notice';
import { askToReadFlickr } from './flickr-access';
import { Greeting } from './Greeting';
import type { LivePage } from './live-page';
import { PageFindings } from './PageFindings';
import styles from './ThisPage.module.css';

interface ThisPageProps {
  page: LivePage;
  onSearch: (text: string) => void;
  /** Opens one of the extension's pages in a tab. */
  onOpen: (path: string) => void;
}

/** The tab from which the popup was opened: how many of its photos are in lists, or why that is unknown. */
export function ThisPage({ page, onSearch, onOpen }: ThisPageProps) {
  const { t, settings } = useApp();
  const state = useSyncExternalStore(page.watch, page.now);
  if (state === null) return <div className={styles.waiting} />;

  if (state.kind === 'no-permission')
    return (
      <Notice kind="broken" title={t('permissionTitle')} text={t('permissionText')}>
        <button
          className="button primary"
          onClick={() => {
            void askToReadFlickr().then(page.ask);
          }}
        >
          {t('permissionAllow')}
        </button>
      </Notice>
    );
  if (state.kind === 'unmarked')
    return (
      <Notice kind="plain" title={t('thisPage')} text={t('pageReloadText')}>
        <button
          className="button"
          onClick={() => {
            void browser.tabs.reload(state.tabId).then(() => {
              window.close();
            });
          }}
        >
          {t('pageReload')}
        </button>
      </Notice>
    );
  if (state.kind === 'elsewhere')
    return (
      <p className={styles.elsewhere}>
        {t('pageElsewhere')} <Outside href={`${FLICKR}/`}>{t('pageOpenFlickr')}</Outside>
      </p>
    );
  return (
    <>
      <PageFindings
        summary={state.summary}
        tabId={state.tabId}
        onSearch={onSearch}
        onAct={(at) => {
          onOpen(pagePage(state.tabId, at));
        }}
      />
      {settings.greeting && <Greeting tabId={state.tabId} onOpen={onOpen} />}
    </>
  );
}
